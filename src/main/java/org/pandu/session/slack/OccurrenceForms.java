package org.pandu.session.slack;

import java.util.List;

import org.pandu.session.OccurrenceChanging;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Slot;
import org.pandu.session.due.NextDue;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Gives an occurrence the time it needs, and puts one off with one click.
 */
@Component
class OccurrenceForms implements SlackFeature {

	private static final AppointmentForm.Use PICK = new AppointmentForm.Use(SlotActions.PICK_TIME,
			"series.pick-time.title", "series.pick-time.submit", false);

	private final OccurrenceChanging occurrences;

	private final OccurrencePieces pieces;

	private final Perspectives perspectives;

	private final NextDue nextDue;

	OccurrenceForms(OccurrenceChanging occurrences, OccurrencePieces pieces, Perspectives perspectives,
			NextDue nextDue) {
		this.occurrences = occurrences;
		this.pieces = pieces;
		this.perspectives = perspectives;
		this.nextDue = nextDue;
	}

	@Override
	public void register(Interactions on) {
		on.action(SlotActions.PICK_TIME, this::open);
		on.submission(SlotActions.PICK_TIME, this::send);
		on.action(SlotActions.DEFER, this::defer);
	}

	private void defer(ActionCall call) {
		String[] seen = call.value().split(" ", 2);
		this.occurrences.defer(call.actor(), SessionId.parse(call.actor().team(), seen[0]), Integer.parseInt(seen[1]));
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		if (!seen.session().needsTime()) {
			call.tell(words.of("session.refusal.not-open"));
			return;
		}
		call.open(form(seen, AppointmentSubject.of(call.value(), words.zone())).open(words));
	}

	private Submission send(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		return form(seen, subject).send(call.form().values(), call.words(), (appointment) -> this.occurrences
			.giveTime(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS));
	}

	private AppointmentForm form(Perspective seen, AppointmentSubject subject) {
		Session session = seen.session();
		return new AppointmentForm(PICK, subject,
				List.of(seen.lines(Headings.of(seen)), Pieces.section(this.pieces.why(seen))),
				Slot.of(session.startsAt(), subject.zone(), session.slot().length()), session.place(),
				this.nextDue.cadence(seen.pairing()));
	}

}

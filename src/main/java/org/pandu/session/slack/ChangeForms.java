package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.session.NextDue;
import org.pandu.session.Session;
import org.pandu.session.SessionProposals;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.session.TooLateToMove;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Moves a session, and answers a proposal with another time.
 */
@Component
class ChangeForms implements SlackFeature {

	private static final AppointmentForm.Use MOVE = new AppointmentForm.Use(SessionActions.MOVE, "session.move.title",
			"session.move.submit", false);

	private static final AppointmentForm.Use COUNTER = new AppointmentForm.Use(SessionActions.COUNTER,
			"session.counter.title", "session.schedule.propose", true);

	private final SessionScheduling scheduling;

	private final SessionProposals proposals;

	private final Perspectives perspectives;

	private final NextDue nextDue;

	private final Clock clock;

	ChangeForms(SessionScheduling scheduling, SessionProposals proposals, Perspectives perspectives, NextDue nextDue,
			Clock clock) {
		this.scheduling = scheduling;
		this.proposals = proposals;
		this.perspectives = perspectives;
		this.nextDue = nextDue;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.MOVE, (call) -> open(call, MOVE));
		on.submission(SessionActions.MOVE, this::move);
		on.action(SessionActions.COUNTER, (call) -> open(call, COUNTER));
		on.submission(SessionActions.COUNTER, this::counter);
	}

	private void open(ActionCall call, AppointmentForm.Use use) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		boolean possible = (use == MOVE) ? seen.session().state() == Session.State.SCHEDULED
				: seen.session().waitsFor(call.actor());
		if (!possible) {
			call.tell(words.of((use == MOVE) ? "session.refusal.not-open" : "session.refusal.answered"));
			return;
		}
		if (use == MOVE && seen.session().isClosable(this.clock.instant())) {
			throw new TooLateToMove();
		}
		call.open(form(use, seen, AppointmentSubject.of(call.value(), words.zone())).open(words));
	}

	private Submission move(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		return form(MOVE, seen, subject).send(call.form().values(), call.words(), (appointment) -> this.scheduling
			.move(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS));
	}

	private Submission counter(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		return form(COUNTER, seen, subject).send(call.form().values(), call.words(), (appointment) -> this.proposals
			.proposeInstead(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS));
	}

	private AppointmentForm form(AppointmentForm.Use use, Perspective seen, AppointmentSubject subject) {
		Session session = seen.session();
		LayoutBlock head = seen.lines(Headings.of(seen));
		return new AppointmentForm(use, subject, List.of(head),
				Slot.of(session.startsAt(), subject.zone(), session.length()), session.place(),
				this.nextDue.cadence(seen.pairing()));
	}

}

package org.pandu.session.slack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.session.SeriesChanging;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;
import org.pandu.session.due.NextDue;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Moves a session.
 */
@Component
class ChangeForms implements SlackFeature {

	private static final AppointmentForm.Use MOVE = new AppointmentForm.Use(SessionActions.MOVE, "session.move.title",
			"session.move.submit", false);

	private final SessionScheduling scheduling;

	private final SeriesChanging series;

	private final Reach reach;

	private final Sessions sessions;

	private final Profiles profiles;

	private final MakeUpForm makeUp;

	private final Perspectives perspectives;

	private final NextDue nextDue;

	private final Clock clock;

	ChangeForms(SessionScheduling scheduling, SeriesChanging series, Reach reach, Sessions sessions, Profiles profiles,
			MakeUpForm makeUp, Perspectives perspectives, NextDue nextDue, Clock clock) {
		this.scheduling = scheduling;
		this.series = series;
		this.reach = reach;
		this.sessions = sessions;
		this.profiles = profiles;
		this.makeUp = makeUp;
		this.perspectives = perspectives;
		this.nextDue = nextDue;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.MOVE, this::open);
		on.submission(SessionActions.MOVE, this::refresh, this::move);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		if (seen.session().state() != Session.State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		if (seen.session().isClosable(this.clock.instant())) {
			this.makeUp.open(call);
			return;
		}
		call.open(form(seen, AppointmentSubject.of(call.value(), words.zone())).open(words));
	}

	/**
	 * Asks Slack anew about the two, so that no closed account is booked.
	 */
	private void refresh(PersonId actor, OpenModal form) {
		this.sessions.findById(SessionId.parse(actor.team(), AppointmentSubject.parse(form.subject()).id()))
			.filter((session) -> session.coachId().equals(actor) || session.coacheeId().equals(actor))
			.ifPresent((session) -> this.profiles.refresh(List.of(session.coachId(), session.coacheeId())));
	}

	private Submission move(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		return form(seen, subject).send(call.form().values(), call.words(), (appointment) -> {
			if (Reach.isFollowing(call.form().values())) {
				this.series.moveFollowing(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS);
			}
			else {
				this.scheduling.move(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS);
			}
		});
	}

	private AppointmentForm form(Perspective seen, AppointmentSubject subject) {
		Session session = seen.session();
		List<LayoutBlock> head = new ArrayList<>();
		head.add(seen.lines(Headings.of(seen)));
		this.reach.field(seen).ifPresent(head::add);
		return new AppointmentForm(MOVE, subject, head,
				Slot.of(session.startsAt(), subject.zone(), session.slot().length()), session.place(),
				this.nextDue.cadence(seen.pairing()));
	}

}

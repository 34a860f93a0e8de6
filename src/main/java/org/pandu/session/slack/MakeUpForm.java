package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;
import org.pandu.session.SuggestedTimes;
import org.pandu.session.TooEarlyToClose;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.UsualSlots;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;

import org.springframework.stereotype.Component;

/**
 * Moves a session whose time has come: it did not take place, and here is the new time.
 */
@Component
class MakeUpForm implements SlackFeature {

	private static final AppointmentForm.Use MAKE_UP = new AppointmentForm.Use(SessionActions.MAKE_UP,
			"session.move.title", "session.move.submit", false);

	private final SessionScheduling scheduling;

	private final SuggestedTimes suggested;

	private final UsualSlots usualSlots;

	private final Sessions sessions;

	private final Profiles profiles;

	private final Perspectives perspectives;

	private final NextDue nextDue;

	private final Clock clock;

	MakeUpForm(SessionScheduling scheduling, SuggestedTimes suggested, UsualSlots usualSlots, Sessions sessions,
			Profiles profiles, Perspectives perspectives, NextDue nextDue, Clock clock) {
		this.scheduling = scheduling;
		this.suggested = suggested;
		this.usualSlots = usualSlots;
		this.sessions = sessions;
		this.profiles = profiles;
		this.perspectives = perspectives;
		this.nextDue = nextDue;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.MAKE_UP, this::open);
		on.submission(SessionActions.MAKE_UP, this::refresh, this::send);
	}

	/**
	 * Opens it for a session that can't be moved otherwise any more.
	 */
	void open(ActionCall call) {
		Perspective seen = this.perspectives.require(call.value(), call.actor(), call.words());
		Session session = seen.session();
		if (session.state() != Session.State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		if (!session.isClosable(this.clock.instant())) {
			throw new TooEarlyToClose(session.startsAt());
		}
		call.open(form(seen, AppointmentSubject.of(call.value(), call.words().zone())).open(call.words()));
	}

	private void refresh(PersonId actor, OpenModal form) {
		this.sessions.findById(SessionId.parse(actor.team(), AppointmentSubject.parse(form.subject()).id()))
			.filter((session) -> session.coachId().equals(actor) || session.coacheeId().equals(actor))
			.ifPresent((session) -> this.profiles.refresh(List.of(session.coachId(), session.coacheeId())));
	}

	private Submission send(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		return form(seen, subject).send(call.form().values(), call.words(), (appointment) -> this.scheduling
			.makeUp(call.actor(), seen.session().id(), appointment, AppointmentForm.FIELDS));
	}

	private AppointmentForm form(Perspective seen, AppointmentSubject subject) {
		Session session = seen.session();
		return new AppointmentForm(MAKE_UP, subject,
				List.of(seen.lines(Headings.at(seen, this.clock.instant())),
						Pieces.section(seen.say("session.make-up.what"))),
				soon(seen, subject), session.place(), this.nextDue.cadence(seen.pairing()));
	}

	/**
	 * The next time at which both are free, as long as the one that was missed.
	 */
	private Slot soon(Perspective seen, AppointmentSubject subject) {
		Slot now = Slot.of(this.clock.instant(), subject.zone(), seen.session().slot().length());
		List<Slot> free = this.suggested.beside(seen.reader(), seen.pairing(), now, 1).slots();
		return free.isEmpty() ? this.usualSlots.next(seen.pairing(), subject.zone()) : free.getFirst();
	}

}

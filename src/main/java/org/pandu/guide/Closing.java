package org.pandu.guide;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Planning;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Absence;
import org.pandu.session.Confirmed;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a session: first whether it took place, then, at once or later, what remains of
 * it. Guideline, "Tahap 3: Tindak Lanjut".
 */
@Service
@Transactional
public class Closing {

	private final Walks walks;

	private final NoteTaking notes;

	private final Planning planning;

	private final Sessions sessions;

	private final SessionRunning running;

	private final SessionScheduling scheduling;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Closing(Walks walks, NoteTaking notes, Planning planning, Sessions sessions, SessionRunning running,
			SessionScheduling scheduling, Pairings pairings, Permissions permissions, ApplicationEventPublisher events,
			Clock clock) {
		this.walks = walks;
		this.notes = notes;
		this.planning = planning;
		this.sessions = sessions;
		this.running = running;
		this.scheduling = scheduling;
		this.pairings = pairings;
		this.permissions = permissions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is written down at the end.
	 *
	 * @param note the coach's own note; may be empty
	 * @param steps the plan, one agreed step each; may be none
	 * @param next when the next session is; {@code null} when that stays open
	 * @param anyway whether it is meant even outside working hours
	 */
	public record WrapUp(String note, List<String> steps, @Nullable Slot next, boolean anyway) {

		public WrapUp {
			steps = List.copyOf(steps);
		}

		@Override
		public String toString() {
			return "WrapUp[steps=" + this.steps.size() + ", next=" + this.next + "]";
		}

	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param plan where the steps were typed
	 * @param day where the next session's day was chosen
	 * @param time where its time was chosen
	 */
	public record Fields(String plan, String day, String time) {
	}

	/**
	 * Says whether the session took place. Saying the same again changes nothing.
	 * @param held whether it did
	 * @param absent who could not come, when it did not
	 * @throws org.pandu.session.SessionNotOpen when it was closed otherwise or cancelled
	 */
	public Session close(PersonId actor, SessionId id, boolean held, @Nullable Absence absent) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), Right.CLOSE);
		Session.State wanted = held ? Session.State.HELD : Session.State.NOT_HELD;
		return (session.state() == wanted && session.course().absent() == absent) ? session
				: this.running.close(actor, id, held, absent);
	}

	/**
	 * Writes down note, plan and next session, once.
	 * @throws NotHeld when the session did not take place
	 * @throws WrappedUpAlready when it was done before
	 * @throws org.pandu.session.SlotTaken at the field, when the next session clashes;
	 * nothing is kept then
	 * @throws org.pandu.session.OutsideHours when its time needs a second thought;
	 * nothing is kept then
	 */
	public void wrapUp(PersonId actor, SessionId id, WrapUp wrapUp, Fields fields) {
		Session session = this.sessions.require(id);
		Pairing pairing = this.pairings.require(session.pairing());
		this.permissions.require(actor, pairing, Right.CLOSE);
		this.walks.takeTurn(id);
		Walk walk = this.walks.findById(id).filter((found) -> found.step() == Step.FOLLOW_UP).orElseThrow(NotHeld::new);
		this.walks.save(walk.wrapUp(this.clock.instant()));
		if (!wrapUp.note().isEmpty()) {
			this.notes.write(actor, id, Step.FOLLOW_UP, wrapUp.note(), false,
					this.notes.own(actor, id, Step.FOLLOW_UP).map(WrittenNote::version).orElse(0L));
		}
		this.planning.agree(actor, id, wrapUp.steps(), fields.plan());
		if (wrapUp.next() != null) {
			// The length is this session's own, so nobody need be asked about it again.
			this.scheduling.schedule(actor, pairing.id(),
					new SessionScheduling.Appointment(wrapUp.next(), pairing.place(), "",
							new Confirmed(true, wrapUp.anyway())),
					new SessionScheduling.Fields(fields.day(), fields.day(), fields.time(), fields.time(),
							fields.time(), fields.time()));
		}
		this.events.publishEvent(new WalkChanged(session));
	}

}

package org.pandu.session;

import java.time.Clock;
import java.time.Duration;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books sessions at once, moves and cancels them. Guideline, "Langkah 2: Alokasikan Waktu
 * Secara Efisien".
 */
@Service
@Transactional
public class SessionScheduling {

	public static final Duration SHORTEST = Duration.ofMinutes(15);

	public static final Duration LONGEST = Duration.ofMinutes(240);

	/** The longest place or link, in Unicode code points. */
	public static final int LONGEST_PLACE = 500;

	/** The longest line of an invitation, in Unicode code points. */
	public static final int LONGEST_INVITATION = 1000;

	private final Sessions sessions;

	private final Bookings bookings;

	private final Cancelling cancelling;

	private final SessionHistory history;

	private final Fitting fitting;

	private final PairingTurns turns;

	private final InvitationLines lines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionScheduling(Sessions sessions, Bookings bookings, Cancelling cancelling, SessionHistory history,
			Fitting fitting, PairingTurns turns, InvitationLines lines, ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.cancelling = cancelling;
		this.history = history;
		this.fitting = fitting;
		this.turns = turns;
		this.lines = lines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param slot when, on the scheduler's clock
	 * @param place the place or link; may be empty
	 * @param invitation a line for the other side; may be empty. A move keeps the old one
	 * @param confirmed what needs no second thought any more
	 */
	public record Appointment(Slot slot, String place, String invitation, Confirmed confirmed) {

		/**
		 * The same at another time.
		 */
		public Appointment at(Slot other) {
			return new Appointment(other, this.place, this.invitation, this.confirmed);
		}
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param pairing where the pairing was chosen
	 * @param day where the day was chosen
	 * @param time where the time was chosen
	 * @param length where the length was chosen
	 * @param place where the place was typed
	 * @param invitation where the line of the invitation was typed
	 */
	public record Fields(String pairing, String day, String time, String length, String place, String invitation) {

		/**
		 * The same where day and time were chosen in one field.
		 */
		public Fields chosenIn(String field) {
			return new Fields(this.pairing, field, field, this.length, this.place, this.invitation);
		}
	}

	/**
	 * Books a session.
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 * @throws OutsideHours when the time does; with other times
	 */
	public Session schedule(PersonId actor, PairingId pairingId, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, pairingId, Right.SCHEDULE);
		return book(actor, pairing, appointment, fields);
	}

	/**
	 * Moves a session, or changes its length or place.
	 * @throws TooLateToMove when its time has come
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 * @throws OutsideHours when the time does; with other times
	 */
	public Session move(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.MOVE);
		Session moved = this.sessions.require(id).move(appointment.slot(), appointment.place(), this.clock.instant());
		moved = this.sessions.save(this.fitting.require(actor, pairing, moved, appointment, fields));
		this.fitting.book(actor, pairing, moved, fields.time());
		this.history.record(moved, What.MOVED, actor, "");
		this.events.publishEvent(new SessionMoved(moved));
		return moved;
	}

	/**
	 * Moves a session whose time has come though it never began: it did not take place,
	 * and a new one is booked instead, both or neither.
	 * @return the new session
	 * @throws SessionNotOpen when it was started, closed or cancelled
	 * @throws TooEarlyToClose when its time has not come: it can be moved
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session makeUp(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.MOVE);
		Session missed = this.sessions.require(id);
		if (missed.state() != Session.State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		Session closed = this.sessions.save(new Closing(missed, actor, this.clock.instant()).notHeld(null));
		this.bookings.free(closed);
		this.history.record(closed, What.NOT_HELD, actor, "");
		Session instead = book(actor, pairing, appointment, fields);
		this.events.publishEvent(new SessionClosed(closed));
		return instead;
	}

	/**
	 * Cancels a session, or withdraws a proposal.
	 * @param reason why, for the two only; may be empty
	 */
	public Session cancel(PersonId actor, SessionId id, String reason) {
		this.turns.take(actor, id, Right.CANCEL);
		TooManyCharacters.refuseBeyond(SessionHistory.LONGEST_REASON, reason, null);
		return this.cancelling.cancel(actor, this.sessions.require(id), reason);
	}

	private Session book(PersonId actor, Pairing pairing, Appointment appointment, Fields fields) {
		SessionId id = SessionId.next(actor.team());
		Session scheduled = Session.of(id, pairing, Session.State.SCHEDULED,
				Arranged.of(appointment.slot(), appointment.place()), new Origin(actor.user(), this.clock.instant(),
						this.lines.seal(appointment.invitation(), actor, id, fields.invitation())),
				null);
		Session session = this.sessions.save(this.fitting.require(actor, pairing, scheduled, appointment, fields));
		this.fitting.book(actor, pairing, session, fields.time());
		this.history.record(session, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(session));
		return session;
	}

}

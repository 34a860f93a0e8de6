package org.pandu.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books sessions, proposes times and answers them, moves and cancels. Guideline, "Langkah
 * 2: Alokasikan Waktu Secara Efisien".
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

	private final SessionHistory history;

	private final Fitting fitting;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionScheduling(Sessions sessions, Bookings bookings, SessionHistory history, Fitting fitting, Pairings pairings,
			Permissions permissions, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.history = history;
		this.fitting = fitting;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param slot when, on the scheduler's clock
	 * @param place the place or link; may be empty
	 * @param invitation a line for the other side; may be empty. A move keeps the old one
	 * @param evenUnusual whether a length outside the level's bounds is meant
	 */
	public record Appointment(Slot slot, String place, String invitation, boolean evenUnusual) {
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
	}

	/**
	 * Books a session.
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session schedule(PersonId actor, PairingId pairingId, Appointment appointment, Fields fields) {
		Pairing pairing = mine(actor, pairingId, Right.SCHEDULE);
		Session session = this.sessions.save(this.fitting.require(actor, pairing,
				create(actor, pairing, appointment, fields, true), appointment, fields));
		this.fitting.book(actor, pairing, session, fields.time());
		this.history.record(session, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(session));
		return session;
	}

	/**
	 * Proposes a time to the other side. Nobody is booked until it is accepted.
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session propose(PersonId actor, PairingId pairingId, Appointment appointment, Fields fields) {
		return propose(actor, mine(actor, pairingId, Right.PROPOSE_TIME), appointment, fields);
	}

	/**
	 * Answers a proposal with another time, which then waits for the first proposer.
	 * @throws ProposalAnswered when the first was answered or withdrawn
	 */
	public Session proposeInstead(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = mine(actor, id, Right.ANSWER_TIME);
		Session declined = this.sessions.save(this.sessions.require(id).decline(actor, this.clock.instant()));
		this.history.record(declined, What.REPLACED, actor, "");
		this.events.publishEvent(new SessionDeclined(declined));
		return propose(actor, pairing, appointment, fields);
	}

	/**
	 * Takes a proposed time: the session is booked.
	 * @throws SlotTaken when one of the two has been booked meanwhile
	 */
	public Session accept(PersonId actor, SessionId id) {
		Pairing pairing = mine(actor, id, Right.ANSWER_TIME);
		this.fitting.requireBoth(pairing, null);
		Session accepted = this.sessions.require(id).accept(actor);
		if (!accepted.startsAt().isAfter(this.clock.instant())) {
			throw new SessionInThePast(accepted.slot(), null);
		}
		this.fitting.refuseClash(actor, accepted, accepted.slot(), null);
		accepted = this.sessions.save(accepted);
		this.fitting.book(actor, pairing, accepted, null);
		this.history.record(accepted, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(accepted));
		return accepted;
	}

	/**
	 * Does not take a proposed time.
	 */
	public Session decline(PersonId actor, SessionId id) {
		mine(actor, id, Right.ANSWER_TIME);
		Session declined = this.sessions.save(this.sessions.require(id).decline(actor, this.clock.instant()));
		this.history.record(declined, What.DECLINED, actor, "");
		this.events.publishEvent(new SessionDeclined(declined));
		return declined;
	}

	/**
	 * Moves a session, or changes its length or place.
	 * @throws TooLateToMove when its time has come
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session move(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = mine(actor, id, Right.MOVE);
		Session moved = this.sessions.require(id).move(appointment.slot(), appointment.place(), this.clock.instant());
		moved = this.sessions.save(this.fitting.require(actor, pairing, moved, appointment, fields));
		this.fitting.book(actor, pairing, moved, fields.time());
		this.history.record(moved, What.MOVED, actor, "");
		this.events.publishEvent(new SessionMoved(moved));
		return moved;
	}

	/**
	 * Cancels a session, or withdraws a proposal.
	 * @param reason why, for the two only; may be empty
	 */
	public Session cancel(PersonId actor, SessionId id, String reason) {
		mine(actor, id, Right.CANCEL);
		TooManyCharacters.refuseBeyond(SessionHistory.LONGEST_REASON, reason, null);
		return cancelNow(actor, this.sessions.require(id), reason);
	}

	/**
	 * Takes back what a pairing that has ended had still before it. What has begun stays,
	 * so that it can be closed.
	 */
	void cancelComing(PersonId actor, Pairing pairing) {
		this.bookings.takeTurn(pairing);
		Instant now = this.clock.instant();
		this.sessions.ofPairing(pairing.id())
			.stream()
			.filter((session) -> session.isProposed()
					|| session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(now))
			.forEach((session) -> cancelNow(actor, session, ""));
	}

	private Session cancelNow(PersonId actor, Session session, String reason) {
		Session cancelled = this.sessions.save(session.cancel(actor, this.clock.instant()));
		this.bookings.free(cancelled);
		this.history.record(cancelled, What.CANCELLED, actor, reason);
		this.events.publishEvent(new SessionCancelled(cancelled));
		return cancelled;
	}

	private Session propose(PersonId actor, Pairing pairing, Appointment appointment, Fields fields) {
		Session session = this.sessions.save(this.fitting.require(actor, pairing,
				create(actor, pairing, appointment, fields, false), appointment, fields));
		this.history.record(session, What.PROPOSED, actor, "");
		this.events.publishEvent(new SessionProposed(session));
		return session;
	}

	private Session create(PersonId actor, Pairing pairing, Appointment appointment, Fields fields, boolean booked) {
		TooManyCharacters.refuseBeyond(LONGEST_INVITATION, appointment.invitation(), fields.invitation());
		SessionId id = SessionId.next(actor.team());
		String line = appointment.invitation();
		Sealed invitation = line.isBlank() ? null : this.vault.seal(line, actor, invitationCell(id));
		Instant now = this.clock.instant();
		return booked ? Session.scheduled(id, pairing, appointment.slot(), appointment.place(), invitation, actor, now)
				: Session.proposed(id, pairing, appointment.slot(), appointment.place(), invitation, actor, now);
	}

	private Pairing mine(PersonId actor, SessionId id, Right right) {
		return mine(actor, this.sessions.require(id).pairing(), right);
	}

	/**
	 * Checks a right and takes the turn; the pairing is read afterwards, as it is then.
	 */
	private Pairing mine(PersonId actor, PairingId id, Right right) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, right);
		this.bookings.takeTurn(pairing);
		return this.pairings.require(id);
	}

	static Cell invitationCell(SessionId id) {
		return new Cell("session", id.id(), "invitation");
	}

}

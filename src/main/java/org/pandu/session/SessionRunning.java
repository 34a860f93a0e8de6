package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and closes sessions. Only the coach or mentor starts one and says that it took
 * place; either side says who could not come.
 */
@Service
@Transactional
public class SessionRunning {

	private final Sessions sessions;

	private final Bookings bookings;

	private final SessionHistory history;

	private final PairingTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionRunning(Sessions sessions, Bookings bookings, SessionHistory history, PairingTurns turns,
			ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.history = history;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Starts a session, from half an hour before its time until a day after.
	 * @throws SessionNotOpen when it runs, is closed or was cancelled
	 * @throws TooEarlyToStart before
	 * @throws TooLateToStart afterwards; it can still be closed
	 */
	public Session start(PersonId actor, SessionId id) {
		Pairing pairing = this.turns.take(actor, id, Right.START);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		Session started = this.sessions.save(this.sessions.require(id).start(this.clock.instant()));
		this.history.record(started, What.STARTED, actor, "");
		this.events.publishEvent(new SessionStarted(started));
		return started;
	}

	/**
	 * Says whether a session took place: at its end or later, once. A session that nobody
	 * started can be closed from its time on; one of a pairing that has ended can be
	 * closed too. The coach's word counts: for a week it can still be said after the
	 * coachee said that it did not take place.
	 * @param held whether it took place
	 * @param absent who could not come, when it did not; {@code null} when it took place,
	 * or when both could have come
	 * @throws SessionNotOpen when it is closed or was cancelled
	 * @throws TooEarlyToClose when it was not started and its time has not come
	 */
	public Session close(PersonId actor, SessionId id, boolean held, @Nullable Absence absent) {
		if (held && absent != null) {
			throw new IllegalArgumentException("Nobody was absent from a session that took place");
		}
		this.turns.take(actor, id, (absent != null) ? Right.MARK_ABSENCE : Right.CLOSE);
		Instant now = this.clock.instant();
		Session session = this.sessions.require(id);
		Session closed = this.sessions
			.save(held ? new Closing(session, actor, now).held() : new Closing(session, actor, now).notHeld(absent));
		this.bookings.free(closed);
		this.history.record(closed, held ? What.HELD : What.NOT_HELD, actor, "");
		this.events.publishEvent(new SessionClosed(closed));
		return closed;
	}

	/**
	 * The coachee says that a session took place. It stays open, so that the coach writes
	 * the plan; if the coach never does, it is held by this word. Said twice it is said
	 * once.
	 * @throws SessionNotOpen when it is closed or was cancelled
	 * @throws TooEarlyToClose when its time has not come
	 */
	public void sayHeld(PersonId actor, SessionId id) {
		this.turns.take(actor, id, Right.SAY_HELD);
		Session session = this.sessions.require(id);
		// The same guards as for closing it.
		new Closing(session, actor, this.clock.instant()).held();
		if (!this.history.has(id, What.SAID_HELD)) {
			this.history.record(session, What.SAID_HELD, actor, "");
			this.events.publishEvent(new SessionSaidHeld(session));
		}
	}

	/**
	 * A week has passed since a session's end, and nobody closed it: it is held by the
	 * coachee's word, or nobody knows.
	 * @return the closed session, or empty when there was nothing to close
	 */
	public Optional<Session> closeUnanswered(SessionId id) {
		this.turns.take(id);
		Session session = this.sessions.require(id);
		Instant now = this.clock.instant();
		if (!session.isOpen() || now.isBefore(session.endsAt().plus(Arranged.ASKED_FOR))) {
			return Optional.empty();
		}
		boolean held = this.history.has(id, What.SAID_HELD);
		Session closed = this.sessions
			.save(held ? new Closing(session, session.coacheeId(), now).held() : session.leaveUnrecorded(now));
		this.bookings.free(closed);
		this.history.record(closed, held ? What.HELD : What.UNRECORDED);
		this.events.publishEvent(new SessionClosed(closed));
		return Optional.of(closed);
	}

}

package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.session.SessionHistory.Fact;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes sessions back, in the transaction of whoever has a reason to. It asks for no
 * right.
 */
@Component
class Cancelling {

	private final Sessions sessions;

	private final Bookings bookings;

	private final SessionHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Cancelling(Sessions sessions, Bookings bookings, SessionHistory history, ApplicationEventPublisher events,
			Clock clock) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Cancels one session.
	 * @param reason why, for the two only; may be empty
	 */
	Session cancel(PersonId by, Session session, String reason) {
		Session cancelled = cancelled(by, session);
		this.history.record(cancelled, What.CANCELLED, by, reason);
		this.events.publishEvent(new SessionCancelled(cancelled));
		return cancelled;
	}

	/**
	 * Cancels what pairings have still before them. What has begun stays, so that it can
	 * be closed.
	 * @param fact why, where no person says it
	 */
	void cancelComing(PersonId by, List<Pairing> pairings, @Nullable Fact fact) {
		this.bookings.takeTurns(pairings);
		Instant now = this.clock.instant();
		pairings.stream()
			.flatMap((pairing) -> this.sessions.ofPairing(pairing.id()).stream())
			.filter((session) -> session.isProposed() || session.needsTime()
					|| session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(now))
			.forEach((session) -> cancel(by, session, fact));
	}

	private void cancel(PersonId by, Session session, @Nullable Fact fact) {
		if (fact == null) {
			cancel(by, session, "");
			return;
		}
		Session cancelled = cancelled(by, session);
		this.history.record(cancelled, What.CANCELLED, by, fact);
		this.events.publishEvent(new SessionCancelled(cancelled));
	}

	private Session cancelled(PersonId by, Session session) {
		Session cancelled = this.sessions.save(session.cancel(by, this.clock.instant()));
		this.bookings.free(cancelled);
		return cancelled;
	}

}

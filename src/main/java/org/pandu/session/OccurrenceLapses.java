package org.pandu.session;

import java.time.Clock;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes an occurrence that nobody gave a time, when the one its series would have had
 * has come. Says nothing by itself.
 */
@Component
class OccurrenceLapses implements Delivery {

	static final String KIND = "series.lapse";

	private final Sessions sessions;

	private final PairingTurns turns;

	private final SessionHistory history;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OccurrenceLapses(Sessions sessions, PairingTurns turns, SessionHistory history, Transactions transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.turns = turns;
		this.history = history;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> lapse(SessionId.parse(notice.team(), notice.subject())));
	}

	private Outcome lapse(SessionId id) {
		this.turns.take(id);
		Session session = this.sessions.require(id);
		if (!session.needsTime()) {
			return new Outcome.Dropped();
		}
		Session lapsed = this.sessions.save(new Occurrence(session).lapse(this.clock.instant()));
		this.history.record(lapsed, What.LAPSED);
		this.events.publishEvent(new SessionLapsed(lapsed));
		return new Outcome.Sent();
	}

}

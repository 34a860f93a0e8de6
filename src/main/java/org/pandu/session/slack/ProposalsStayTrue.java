package org.pandu.session.slack;

import java.util.stream.Stream;

import org.pandu.session.OccurrenceSet;
import org.pandu.session.OccurrenceWithdrawn;
import org.pandu.session.Session;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionMoved;
import org.pandu.session.SessionScheduled;
import org.pandu.session.Sessions;
import org.pandu.slack.Cards;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whenever somebody's time is booked or set free, the proposals they have are shown anew:
 * what is proposed there may no longer be free, or be free again.
 */
@Component
class ProposalsStayTrue {

	private final Sessions sessions;

	private final Cards cards;

	ProposalsStayTrue(Sessions sessions, Cards cards) {
		this.sessions = sessions;
		this.cards = cards;
	}

	@EventListener
	void on(SessionScheduled event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionMoved event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionClosed event) {
		refresh(event.session());
	}

	@EventListener
	void on(OccurrenceSet event) {
		refresh(event.session());
	}

	@EventListener
	void on(OccurrenceWithdrawn event) {
		refresh(event.session());
	}

	private void refresh(Session booked) {
		Stream.of(booked.coachId(), booked.coacheeId())
			.flatMap((person) -> this.sessions.currentOf(person).stream())
			.filter(Session::isProposed)
			.map(Session::id)
			.distinct()
			.forEach((id) -> this.cards.refresh(id.team(), id.subject()));
	}

}

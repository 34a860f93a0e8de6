package org.pandu.session;

import org.pandu.pairing.OnceMatching;
import org.pandu.pairing.Pairing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A pairing for one session ends with it, in the same transaction. What the two wrote
 * stays with them.
 */
@Component
class OnceEnds {

	private final Sessions sessions;

	private final OnceMatching matching;

	OnceEnds(Sessions sessions, OnceMatching matching) {
		this.sessions = sessions;
		this.matching = matching;
	}

	@EventListener
	void on(SessionClosed event) {
		end(event.session(), Pairing.Ending.COMPLETED);
	}

	@EventListener
	void on(SessionCancelled event) {
		end(event.session(), Pairing.Ending.STOPPED);
	}

	/**
	 * A session that was made up for by another is not the last.
	 */
	private void end(Session session, Pairing.Ending how) {
		if (this.sessions.ofPairing(session.pairing()).stream().anyMatch(Session::isOpen)) {
			return;
		}
		this.matching.end(session.closerId().orElse(session.coachId()), session.pairing(), how);
	}

}

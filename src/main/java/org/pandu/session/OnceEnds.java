package org.pandu.session;

import org.pandu.id.PersonId;
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

	private final OnceMatching matching;

	OnceEnds(OnceMatching matching) {
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

	private void end(Session session, Pairing.Ending how) {
		String by = (session.closedBy() != null) ? session.closedBy() : session.coach();
		this.matching.end(new PersonId(session.id().team(), by), session.pairing(), how);
	}

}

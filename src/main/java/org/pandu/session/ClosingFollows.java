package org.pandu.session;

import org.pandu.pairing.PairingClosing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a pairing that is to end after its closing conversation what becomes of that: the
 * next session that is arranged is the one, and the pairing ends when it took place.
 */
@Component
class ClosingFollows {

	private final PairingClosing closing;

	ClosingFollows(PairingClosing closing) {
		this.closing = closing;
	}

	@EventListener
	void on(SessionScheduled event) {
		arranged(event.session());
	}

	@EventListener
	void on(SessionProposed event) {
		arranged(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		fellThrough(event.session());
	}

	@EventListener
	void on(SessionDeclined event) {
		fellThrough(event.session());
	}

	@EventListener
	void on(SessionLapsed event) {
		fellThrough(event.session());
	}

	@EventListener
	void on(SessionClosed event) {
		switch (event.session().state()) {
			case HELD -> this.closing.held(event.session().pairing(), event.session().id().id());
			case NOT_HELD -> fellThrough(event.session());
			default -> {
			}
		}
	}

	private void arranged(Session session) {
		this.closing.arranged(session.pairing(), session.id().id());
	}

	private void fellThrough(Session session) {
		this.closing.fellThrough(session.pairing(), session.id().id());
	}

}

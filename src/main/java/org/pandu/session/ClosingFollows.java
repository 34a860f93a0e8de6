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

	private final Sessions sessions;

	ClosingFollows(PairingClosing closing, Sessions sessions) {
		this.closing = closing;
		this.sessions = sessions;
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
	void on(OccurrenceWithdrawn event) {
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

	/**
	 * Takes the place of a conversation that nobody recorded or that waits for a time,
	 * too. One that is recorded late still ends the pairing, unless there is another by
	 * then.
	 */
	private void arranged(Session session) {
		this.closing.conversation(session.pairing())
			.filter((other) -> !isToComeOrHeld(new SessionId(session.id().team(), other)))
			.ifPresent((other) -> this.closing.fellThrough(session.pairing(), other));
		this.closing.arranged(session.pairing(), session.id().id());
	}

	private boolean isToComeOrHeld(SessionId id) {
		return this.sessions.findById(id)
			.filter((session) -> session.isOpen() || session.isProposed() || session.state() == Session.State.HELD)
			.isPresent();
	}

	private void fellThrough(Session session) {
		this.closing.fellThrough(session.pairing(), session.id().id());
	}

}

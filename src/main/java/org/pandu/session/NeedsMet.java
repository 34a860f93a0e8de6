package org.pandu.session;

import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A session that took place meets the needs that were open before it was over, in the
 * same transaction.
 */
@Component
class NeedsMet {

	private final Needs needs;

	private final Pairings pairings;

	NeedsMet(Needs needs, Pairings pairings) {
		this.needs = needs;
		this.pairings = pairings;
	}

	@EventListener
	void on(SessionClosed event) {
		Session session = event.session();
		if (session.state() == Session.State.HELD) {
			session.closerId()
				.ifPresent((by) -> this.needs.meet(by, this.pairings.require(session.pairing()), session.id().id(),
						session.startsAt(), session.endsAt()));
		}
	}

}

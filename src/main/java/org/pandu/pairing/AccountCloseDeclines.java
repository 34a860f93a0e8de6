package org.pandu.pairing;

import java.time.Clock;

import org.pandu.people.AccountClosed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A proposal to someone whose account was closed comes to nothing, in the same
 * transaction. A running pairing waits for an admin.
 */
@Component
class AccountCloseDeclines {

	private final Pairings pairings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountCloseDeclines(Pairings pairings, ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(AccountClosed event) {
		this.pairings.openOf(event.person())
			.stream()
			.map((pairing) -> this.pairings.hold(pairing.id()))
			.filter((pairing) -> pairing.state() == Pairing.State.PROPOSED)
			.map((pairing) -> this.pairings.save(pairing.decline(event.person(), this.clock.instant())))
			.forEach((declined) -> this.events.publishEvent(new PairingClosed(declined)));
	}

}

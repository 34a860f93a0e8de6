package org.pandu.session;

import java.util.List;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.AccountClosed;
import org.pandu.session.SessionHistory.Fact;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody waits for someone whose account was closed: standing slots end and the sessions
 * still to come are cancelled in the same transaction, and say why. The pairings
 * themselves wait for an admin, who hands them over or ends them.
 */
@Component
class AccountCloseCancels {

	private final Pairings pairings;

	private final Bookings bookings;

	private final SeriesChanging series;

	private final Cancelling cancelling;

	AccountCloseCancels(Pairings pairings, Bookings bookings, SeriesChanging series, Cancelling cancelling) {
		this.pairings = pairings;
		this.bookings = bookings;
		this.series = series;
		this.cancelling = cancelling;
	}

	@EventListener
	void on(AccountClosed event) {
		List<Pairing> running = this.pairings.activeOf(event.person());
		this.bookings.takeTurns(running);
		running.forEach((pairing) -> this.series.endWith(event.person(), pairing));
		this.cancelling.cancelComing(event.person(), running, Fact.ACCOUNT_CLOSED);
	}

}

package org.pandu.goal.slack;

import org.pandu.goal.PlanChanged;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the Home tabs and the cards of coming sessions true to goals and plan.
 */
@Component
class PlanAnnouncer {

	private final Pairings pairings;

	private final Sessions sessions;

	private final Cards cards;

	private final Home home;

	PlanAnnouncer(Pairings pairings, Sessions sessions, Cards cards, Home home) {
		this.pairings = pairings;
		this.sessions = sessions;
		this.cards = cards;
		this.home = home;
	}

	@EventListener
	void on(PlanChanged changed) {
		Pairing pairing = this.pairings.require(changed.pairing());
		this.home.refresh(pairing.coachId());
		this.home.refresh(pairing.coacheeId());
		this.sessions.ofPairing(pairing.id())
			.stream()
			.filter(Session::isOpen)
			.forEach((session) -> this.cards.refresh(session.id().team(), session.id().subject()));
	}

}

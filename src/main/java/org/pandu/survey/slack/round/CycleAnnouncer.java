package org.pandu.survey.slack.round;

import java.time.Clock;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.ClosingChanged;
import org.pandu.pairing.PairingClosed;
import org.pandu.people.Admins;
import org.pandu.people.Daytime;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.CycleDecided;
import org.pandu.survey.round.CycleEnded;
import org.pandu.survey.round.Cycles;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the end of a cycle to the programme admins, and keeps their message true.
 */
@Component
class CycleAnnouncer {

	private final Cards cards;

	private final Cycles cycles;

	private final Admins admins;

	private final Daytime daytime;

	private final Clock clock;

	CycleAnnouncer(Cards cards, Cycles cycles, Admins admins, Daytime daytime, Clock clock) {
		this.cards = cards;
		this.cycles = cycles;
		this.admins = admins;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(CycleEnded event) {
		Cycle cycle = event.cycle();
		for (PersonId admin : this.admins.all(cycle.team())) {
			this.cards.show(CardKey.to(admin, CycleCard.KIND, cycle.id().toString()),
					this.daytime.next(admin, this.clock.instant()), Urgency.NORMAL);
		}
	}

	@EventListener
	void on(CycleDecided event) {
		this.cards.refresh(event.cycle().team(), event.cycle().id().toString());
	}

	@EventListener
	void on(PairingClosed event) {
		refreshLatest(event.pairing().id().team());
	}

	@EventListener
	void on(ClosingChanged event) {
		refreshLatest(event.pairing().id().team());
	}

	/**
	 * Only the latest end is still decided.
	 */
	private void refreshLatest(TeamId team) {
		this.cycles.all(team)
			.stream()
			.filter(Cycle::hasEnded)
			.findFirst()
			.ifPresent((cycle) -> this.cards.refresh(team, cycle.id().toString()));
	}

}

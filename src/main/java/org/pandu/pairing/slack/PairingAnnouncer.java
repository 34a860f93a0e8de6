package org.pandu.pairing.slack;

import java.time.Clock;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.ClosingChanged;
import org.pandu.pairing.GoalsDecided;
import org.pandu.pairing.HandoverFailed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingActivated;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingProposed;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.pairing.SomeoneElseWished;
import org.pandu.pairing.Wishes;
import org.pandu.people.Admins;
import org.pandu.people.Daytime;
import org.pandu.people.PersonChanged;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.notice.Urgency;
import org.pandu.pairing.ClosingPlans;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those concerned what became of a pairing. Runs inside the transaction that did
 * it.
 */
@Component
class PairingAnnouncer {

	private final Cards cards;

	private final Home home;

	private final Pairings pairings;

	private final Wishes wishes;

	private final ClosingPlans plans;

	private final Admins admins;

	private final Daytime daytime;

	private final Clock clock;

	PairingAnnouncer(Cards cards, Home home, Pairings pairings, Wishes wishes, ClosingPlans plans, Admins admins,
			Daytime daytime, Clock clock) {
		this.plans = plans;
		this.cards = cards;
		this.home = home;
		this.pairings = pairings;
		this.wishes = wishes;
		this.admins = admins;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(PairingProposed event) {
		Pairing pairing = event.pairing();
		refresh(pairing);
		if (Stream.of(Side.values()).noneMatch(pairing::isAcceptedBy)) {
			Stream.of(Side.values()).forEach((side) -> show(pairing.personAt(side), ProposalCard.KIND, pairing));
			// What waited for a new proposal has one now.
			this.pairings.latestClosedOf(pairing.coacheeId(), pairing.kind())
				.ifPresent((closed) -> this.cards.refresh(closed.id().team(), closed.id().subject()));
		}
	}

	@EventListener
	void on(PairingActivated event) {
		refresh(event.pairing());
		tellProposer(event.pairing());
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		refresh(pairing);
		switch (pairing.state()) {
			case DECLINED -> {
				// A wish reaches every admin in a card of its own.
				if (this.wishes.find(pairing.coacheeId(), pairing).isEmpty()) {
					tellProposer(pairing);
				}
			}
			case ENDED -> Stream.of(Side.values())
				.filter((side) -> isToldOfEnd(pairing, side))
				.forEach((side) -> show(pairing.personAt(side), EndedCard.KIND, pairing));
			case PROPOSED, ACTIVE -> throw new IllegalStateException("Not closed");
		}
	}

	/**
	 * Who planned it knows.
	 */
	@EventListener
	void on(ClosingChanged event) {
		Pairing pairing = event.pairing();
		String subject = ClosingCard.subject(event.plan());
		refresh(pairing);
		this.cards.refresh(pairing.id().team(), subject);
		if (event.news()) {
			Stream.of(Side.values())
				.map(pairing::personAt)
				.filter((person) -> !person.equals(event.plan().plannedBy()))
				.forEach((person) -> this.cards.show(CardKey.to(person, ClosingCard.KIND, subject),
						this.daytime.next(person, this.clock.instant()), Urgency.NORMAL));
		}
	}

	@EventListener
	void on(HandoverFailed event) {
		this.admins.all(event.pairing().id().team()).forEach((admin) -> show(admin, OutcomeCard.KIND, event.pairing()));
	}

	@EventListener
	void on(SomeoneElseWished event) {
		Pairing pairing = event.pairing();
		this.wishes.readers(pairing)
			.stream()
			.filter((admin) -> !admin.equals(pairing.coacheeId()))
			.forEach((admin) -> show(admin, WishCard.KIND, pairing));
		refresh(pairing);
	}

	/**
	 * The cards of pairings tell the coachee's level and how often to meet.
	 */
	@EventListener
	void on(PersonChanged event) {
		this.pairings.openOf(event.after().id()).forEach(this::refresh);
		this.home.refresh(event.after().id());
	}

	@EventListener
	void on(GoalsDecided event) {
		refresh(event.pairing());
	}

	/**
	 * Who ended it knows; a coachee who is handed over reads it in the new proposal.
	 */
	private static boolean isToldOfEnd(Pairing pairing, Side side) {
		if (pairing.once()) {
			// It was for one session, and that is over: no news.
			return false;
		}
		boolean handedOver = pairing.ending() == Pairing.Ending.HANDED_OVER && side == Side.COACHEE;
		return !handedOver && !pairing.personAt(side).user().equals(pairing.endedBy());
	}

	/**
	 * An admin who is one of the two has the pairing's own card.
	 */
	private void tellProposer(Pairing pairing) {
		PersonId admin = new PersonId(pairing.id().team(), pairing.proposedBy());
		if (pairing.sideOf(admin).isEmpty() && !pairing.proposedBy().equals(pairing.endedBy())) {
			show(admin, OutcomeCard.KIND, pairing);
		}
	}

	private void show(PersonId reader, String kind, Pairing pairing) {
		this.cards.show(CardKey.to(reader, kind, pairing.id().subject()), this.clock.instant(), Urgency.NORMAL);
	}

	private void refresh(Pairing pairing) {
		this.cards.refresh(pairing.id().team(), pairing.id().subject());
		this.plans.of(pairing.id())
			.ifPresent((plan) -> this.cards.refresh(pairing.id().team(), ClosingCard.subject(plan)));
		this.home.refresh(pairing.coachId());
		this.home.refresh(pairing.coacheeId());
		this.admins.all(pairing.id().team())
			.stream()
			.filter((admin) -> pairing.sideOf(admin).isEmpty())
			.forEach(this.home::refresh);
	}

}

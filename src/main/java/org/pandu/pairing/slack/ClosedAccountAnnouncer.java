package org.pandu.pairing.slack;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.Pairings;
import org.pandu.people.AccountClosed;
import org.pandu.people.AccountReopened;
import org.pandu.people.Admins;
import org.pandu.people.Daytime;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other side and the programme admins once that an account was closed, and
 * keeps it true. Who has no pairing is missed by nobody.
 */
@Component
class ClosedAccountAnnouncer {

	private final Pairings pairings;

	private final Admins admins;

	private final Profiles profiles;

	private final Cards cards;

	private final Home home;

	private final Daytime daytime;

	private final Clock clock;

	ClosedAccountAnnouncer(Pairings pairings, Admins admins, Profiles profiles, Cards cards, Home home, Daytime daytime,
			Clock clock) {
		this.pairings = pairings;
		this.admins = admins;
		this.profiles = profiles;
		this.cards = cards;
		this.home = home;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(AccountClosed event) {
		ClosedAccount account = new ClosedAccount(event.person(), event.at());
		List<Pairing> running = this.pairings.lastingOf(event.person());
		if (running.isEmpty()) {
			return;
		}
		Stream<PersonId> others = running.stream().flatMap((pairing) -> other(pairing, event.person()));
		Stream.concat(others, this.admins.all(event.person().team()).stream())
			.distinct()
			.filter((reader) -> !reader.equals(event.person()))
			.forEach((reader) -> tell(reader, account));
	}

	@EventListener
	void on(AccountReopened event) {
		refresh(new ClosedAccount(event.person(), event.closedAt()));
	}

	@EventListener
	void on(PairingClosed event) {
		Stream.of(event.pairing().coachId(), event.pairing().coacheeId())
			.flatMap((person) -> this.profiles.find(person).stream())
			.forEach(this::refresh);
	}

	private void refresh(Profile profile) {
		if (profile.closedAt() != null) {
			refresh(new ClosedAccount(profile.id(), profile.closedAt()));
		}
	}

	private void refresh(ClosedAccount account) {
		this.cards.refresh(account.person().team(), account.subject());
		this.admins.all(account.person().team()).forEach(this.home::refresh);
	}

	private void tell(PersonId reader, ClosedAccount account) {
		this.cards.show(account.to(reader), this.daytime.next(reader, this.clock.instant()), Urgency.NORMAL);
		this.home.refresh(reader);
	}

	private static Stream<PersonId> other(Pairing pairing, PersonId person) {
		return pairing.sideOf(person).map((side) -> pairing.personAt(side.other())).stream();
	}

}

package org.pandu.pairing.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.people.Profiles;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The running pairings with a closed account, which wait for a programme admin.
 */
@Component
class ClosedAccountsSection implements HomeSection {

	private static final int MOST = 5;

	private final Pairings pairings;

	private final Admins admins;

	private final Profiles profiles;

	private final PairingLines lines;

	ClosedAccountsSection(Pairings pairings, Admins admins, Profiles profiles, PairingLines lines) {
		this.pairings = pairings;
		this.admins = admins;
		this.profiles = profiles;
		this.lines = lines;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		if (!this.admins.isAdmin(person)) {
			return List.of();
		}
		Set<PersonId> closed = this.profiles.closedIn(person.team());
		return this.pairings.openIn(person.team())
			.stream()
			.filter(Pairing::isActive)
			.flatMap((pairing) -> gone(pairing, closed).map((gone) -> line(pairing, gone, person, words)).stream())
			.limit(MOST)
			.toList();
	}

	private static Optional<PersonId> gone(Pairing pairing, Set<PersonId> closed) {
		return Stream.of(pairing.coachId(), pairing.coacheeId()).filter(closed::contains).findFirst();
	}

	private LayoutBlock line(Pairing pairing, PersonId gone, PersonId reader, Words words) {
		return Pieces.section(
				words.of("pairing.account.waits", "pairing", this.lines.of(pairing, reader, words), "person",
						gone.mention()),
				Pieces.button(words.of("pairing.manage"), PairingActions.MANAGE, pairing.id().subject()));
	}

}

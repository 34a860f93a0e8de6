package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Wish;
import org.pandu.pairing.Wishes;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The wishes for someone else that wait for an admin: those too that were asked before
 * this admin was named.
 */
@Component
class WishesSection implements HomeSection {

	private static final int MOST = 5;

	private final Wishes wishes;

	WishesSection(Wishes wishes) {
		this.wishes = wishes;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.wishes.waitingFor(person)
			.stream()
			.limit(MOST)
			.flatMap((pairing) -> this.wishes.find(person, pairing).map((wish) -> line(pairing, wish, words)).stream())
			.toList();
	}

	private static LayoutBlock line(Pairing pairing, Wish wish, Words words) {
		return Pieces.section(
				words.of("pairing.wish.title") + "\n" + words.of("pairing.wish.private", "at", wish.askedAt()),
				Pieces.button(words.of("pairing.wish.read"), PairingActions.READ_WISH, pairing.id().subject()));
	}

}

package org.pandu.pairing.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Wish;
import org.pandu.pairing.Wishes;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells programme admins that somebody wishes someone else. Messages can be exported and
 * show on lock screens: who it is stands in the modal only, like the reason.
 */
@Component
class WishCard implements CardRenderer {

	static final String KIND = "pairing.wish";

	private final Pairings pairings;

	private final Wishes wishes;

	WishCard(Pairings pairings, Wishes wishes) {
		this.pairings = pairings;
		this.wishes = wishes;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pairing pairing = this.pairings.require(PairingId.parse(card.team(), card.subject()));
		return this.wishes.find(card.person(), pairing).map((wish) -> message(pairing, wish, words));
	}

	private Message message(Pairing pairing, Wish wish, Words words) {
		String fact = words.of("pairing.wish.plain");
		if (!this.wishes.waits(pairing.id())) {
			return new Message(fact, List.of(Pieces.section(words.of("pairing.wish.title")),
					Pieces.context(words.of("pairing.wish.settled", "at", wish.askedAt()))));
		}
		return new Message(fact, List.of(Pieces.section(words.of("pairing.wish.title")),
				Pieces.context(words.of("pairing.wish.private", "at", wish.askedAt())), Pieces.buttons(Pieces
					.primary(words.of("pairing.wish.read"), PairingActions.READ_WISH, pairing.id().subject()))));
	}

}

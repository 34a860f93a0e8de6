package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a side that a pairing has ended, with thanks.
 */
@Component
class EndedCard implements CardRenderer {

	static final String KIND = "pairing.ended";

	private final Pairings pairings;

	private final PairingLines lines;

	EndedCard(Pairings pairings, PairingLines lines) {
		this.pairings = pairings;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pairing pairing = this.pairings.require(PairingId.parse(card.team(), card.subject()));
		Side side = pairing.sideOf(card.person()).orElseThrow();
		String day = (pairing.endedAt() != null) ? words.day(pairing.endedAt()) : "";
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces
			.section(words.of("pairing.ended.title", "pairing", this.lines.with(pairing, side, words), "day", day)));
		blocks.add(Pieces.section(words.of("pairing.ended.by", "who", who(pairing, side), "person",
				pairing.personAt(side.other()).mention()) + " " + words.of("pairing.ended.thanks." + side)));
		blocks.addAll(RunningWords.afterwards(pairing, words));
		return Optional.of(new Message(
				words.of("pairing.ended.plain", "pairing", this.lines.plainWith(pairing, side, words), "day", day),
				blocks));
	}

	private static String who(Pairing pairing, Side side) {
		if (pairing.ending() == Pairing.Ending.HANDED_OVER) {
			return "handover";
		}
		return pairing.personAt(side.other()).user().equals(pairing.endedBy()) ? "other" : "program";
	}

}

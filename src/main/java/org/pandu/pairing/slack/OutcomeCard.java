package org.pandu.pairing.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the admin who proposed a pairing what became of it.
 */
@Component
class OutcomeCard implements CardRenderer {

	static final String KIND = "pairing.outcome";

	private final Pairings pairings;

	private final Admins admins;

	private final PairingLines lines;

	OutcomeCard(Pairings pairings, Admins admins, PairingLines lines) {
		this.pairings = pairings;
		this.admins = admins;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pairing pairing = this.pairings.require(PairingId.parse(card.team(), card.subject()));
		if (pairing.state() == Pairing.State.PROPOSED || (!posted && !this.admins.isAdmin(card.person()))) {
			return Optional.empty();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces
			.section(said(pairing, "pairing.outcome." + pairing.state(), this.lines.both(pairing, words), words)));
		boolean inVain = pairing.state() == Pairing.State.DECLINED || pairing.ending() == Pairing.Ending.HANDED_OVER;
		boolean needsHand = inVain && this.pairings.currentOf(pairing.coacheeId(), pairing.kind()).isEmpty();
		if (needsHand) {
			blocks.add(Pieces
				.buttons(Pieces.primary(words.of("pairing.again"), PairingActions.PAIR_AGAIN, pairing.id().subject())));
		}
		return Optional.of(new Message(
				said(pairing, "pairing.outcome-plain." + pairing.state(), this.lines.plainBoth(pairing, words), words),
				blocks));
	}

	private static String said(Pairing pairing, String key, String line, Words words) {
		return words.of(key, "pairing", line, "day", words.day(since(pairing)));
	}

	private static Instant since(Pairing pairing) {
		return Stream.of(pairing.endedAt(), pairing.activeSince())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(pairing.proposedAt());
	}

}

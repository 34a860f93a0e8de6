package org.pandu.survey.slack.round;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Offers a closing conversation in each of somebody's pairings, whatever becomes of the
 * pairing: a session to look back in. Where one is planned already, its own message
 * offers it.
 */
@Component
class ClosingOffers {

	/** As many as leave the message short. */
	private static final int MOST = 3;

	private final Pairings pairings;

	private final PairingLines lines;

	private final ClosingPlans plans;

	ClosingOffers(Pairings pairings, PairingLines lines, ClosingPlans plans) {
		this.plans = plans;
		this.pairings = pairings;
		this.lines = lines;
	}

	List<LayoutBlock> of(PersonId person, Words words) {
		return this.pairings.lastingOf(person)
			.stream()
			.filter((pairing) -> this.plans.of(pairing.id()).isEmpty())
			.limit(MOST)
			.<LayoutBlock>map((pairing) -> Pieces.section(
					words.of("survey.cycles.closing", "pairing",
							this.lines.with(pairing, side(pairing, person), words)),
					Pieces.button(words.of("survey.cycles.arrange"), SessionActions.SCHEDULE, pairing.id().subject())))
			.toList();
	}

	private static Side side(Pairing pairing, PersonId person) {
		return pairing.sideOf(person).orElseThrow();
	}

}

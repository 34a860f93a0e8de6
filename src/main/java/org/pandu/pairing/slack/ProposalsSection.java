package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The proposals that wait for the person's answer.
 */
@Component
class ProposalsSection implements HomeSection {

	private static final int MOST = 5;

	private final Pairings pairings;

	private final ProposalWords proposals;

	ProposalsSection(Pairings pairings, ProposalWords proposals) {
		this.pairings = pairings;
		this.proposals = proposals;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.pairings.openOf(person)
			.stream()
			.filter((pairing) -> pairing.sideOf(person).filter(pairing::waitsFor).isPresent())
			.limit(MOST)
			.map((pairing) -> line(pairing, pairing.sideOf(person).orElseThrow(), words))
			.toList();
	}

	private LayoutBlock line(Pairing pairing, Side side, Words words) {
		return Pieces.section(this.proposals.asked(pairing, side, words),
				Pieces.primary(words.of("pairing.proposal.accept"), PairingActions.ACCEPT, pairing.id().subject()));
	}

}

package org.pandu.guide.slack;

import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Handbooks;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.slack.ProposalPart;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Three of the guideline's benefits on the card of a pairing: the same three for both
 * sides, others for other pairings.
 */
@Component
class BenefitsInProposal implements ProposalPart {

	private final Handbooks handbooks;

	BenefitsInProposal(Handbooks handbooks) {
		this.handbooks = handbooks;
	}

	@Override
	public List<LayoutBlock> render(Pairing pairing, Words words) {
		String benefits = this.handbooks.in(words.locale())
			.benefits(pairing.id().id().hashCode())
			.stream()
			.map((benefit) -> "•  " + Mrkdwn.escape(benefit))
			.collect(Collectors.joining("\n"));
		return List.of(Pieces.context(words.of("guide.handbook.benefits", "benefits", benefits)));
	}

}

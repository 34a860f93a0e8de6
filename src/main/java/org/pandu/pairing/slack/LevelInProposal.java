package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.people.People;
import org.pandu.program.slack.LevelWords;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What sessions at the coachee's level are for and about, on the card of a pairing.
 */
@Component
@Order(0)
class LevelInProposal implements ProposalPart {

	private final People people;

	LevelInProposal(People people) {
		this.people = people;
	}

	@Override
	public List<LayoutBlock> render(Pairing pairing, Words words) {
		return this.people.findById(pairing.coacheeId())
			.<LayoutBlock>map((coachee) -> Pieces.context(LevelWords.objectiveAndFocus(coachee.level(), words)))
			.stream()
			.toList();
	}

}

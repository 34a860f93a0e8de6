package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Side;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * What a side can do with a proposal.
 */
final class ProposalButtons {

	private ProposalButtons() {
	}

	static ActionsBlock of(Pairing pairing, Side side, Words words) {
		String id = pairing.id().subject();
		List<ButtonElement> buttons = new ArrayList<>();
		if (pairing.waitsFor(side)) {
			buttons.add(Pieces.primary(words.of("pairing.proposal.accept"), PairingActions.ACCEPT, id));
		}
		else {
			buttons.add(Pieces.button(words.of("pairing.proposal.read"), PairingActions.READ, id));
		}
		if (side == Side.COACHEE) {
			buttons.add(Pieces.button(words.of("pairing.someone-else"), PairingActions.SOMEONE_ELSE, id));
		}
		else {
			buttons.add(Pieces.confirmed(Pieces.button(words.of("pairing.decline"), PairingActions.DECLINE, id),
					words.of("pairing.decline.title"), words.of("pairing.decline.what"), words.of("pairing.decline"),
					words.of("slack.cancel")));
		}
		return Pieces.buttons(buttons);
	}

}

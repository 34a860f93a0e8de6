package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.due.Outlook;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the standing slot under each pairing of the Home tab.
 */
@Component
@Order(0)
class SlotOffer implements PairingOffer {

	@Override
	public List<ButtonElement> buttons(Outlook outlook, PersonId reader, Words words) {
		return List
			.of(Pieces.button(words.of("series.button.slot"), SlotActions.SLOT, outlook.pairing().id().subject()));
	}

}

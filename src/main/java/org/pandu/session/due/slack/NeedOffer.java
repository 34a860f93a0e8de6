package org.pandu.session.due.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.slack.PairingActions;
import org.pandu.session.due.Outlook;
import org.pandu.session.slack.PairingOffer;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers to record a need under each pairing of the Home tab whose sessions take place as
 * needed.
 */
@Component
@Order(1)
class NeedOffer implements PairingOffer {

	@Override
	public List<ButtonElement> buttons(Outlook outlook, PersonId reader, Words words) {
		return outlook.cadence().asNeeded() ? List
			.of(Pieces.button(words.of("cadence.need.open"), PairingActions.NEEDS, outlook.pairing().id().subject()))
				: List.of();
	}

}

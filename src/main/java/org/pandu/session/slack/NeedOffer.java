package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.slack.PairingActions;
import org.pandu.session.NextDue;
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

	private final NextDue nextDue;

	NeedOffer(NextDue nextDue) {
		this.nextDue = nextDue;
	}

	@Override
	public List<ButtonElement> buttons(Pairing pairing, PersonId reader, Words words) {
		return this.nextDue.cadence(pairing).asNeeded()
				? List.of(Pieces.button(words.of("cadence.need.open"), PairingActions.NEEDS, pairing.id().subject()))
				: List.of();
	}

}

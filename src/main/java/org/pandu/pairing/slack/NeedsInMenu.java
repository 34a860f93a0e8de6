package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way to a pairing's needs, where its sessions take place as needed.
 */
@Component
@Order(2)
class NeedsInMenu implements MenuPart {

	private final CadenceHistory history;

	private final Needs needs;

	private final Permissions permissions;

	NeedsInMenu(CadenceHistory history, Needs needs, Permissions permissions) {
		this.history = history;
		this.needs = needs;
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		int open = this.needs.openOf(pairing).size();
		boolean concerns = open > 0 || this.history.now(pairing).asNeeded();
		if (!concerns || !this.permissions.allow(actor, pairing, Right.READ_NEEDS)) {
			return List.of();
		}
		return List.of(Pieces.section(words.of("cadence.menu.needs", "count", open),
				Pieces.button(words.of("cadence.need.open"), PairingActions.NEEDS, pairing.id().subject())));
	}

}

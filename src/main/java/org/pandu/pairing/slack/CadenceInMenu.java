package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.program.slack.LevelWords;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How often a pairing meets, in its menu: both sides see it.
 */
@Component
@Order(1)
class CadenceInMenu implements MenuPart {

	private final CadenceHistory history;

	private final Permissions permissions;

	CadenceInMenu(CadenceHistory history, Permissions permissions) {
		this.history = history;
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		boolean own = this.history.isOwn(pairing);
		boolean mayChange = this.permissions.allow(actor, pairing, Right.SET_CADENCE);
		String id = pairing.id().subject();
		String line = words.of(own ? "cadence.menu.own" : "cadence.menu.level", "often",
				LevelWords.often(this.history.now(pairing), words));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks
			.add(mayChange ? Pieces.section(line, Pieces.button(words.of("program.change"), PairingActions.CADENCE, id))
					: Pieces.section(line));
		if (own) {
			List<ButtonElement> buttons = new ArrayList<>();
			if (this.permissions.allow(actor, pairing, Right.READ_CADENCE_REASON)) {
				buttons.add(Pieces.button(words.of("cadence.own.read"), PairingActions.READ_CADENCE, id));
			}
			if (mayChange) {
				buttons.add(
						Pieces.confirmed(Pieces.button(words.of("cadence.own.follow"), PairingActions.FOLLOW_LEVEL, id),
								words.of("cadence.own.follow-title"), words.of("cadence.own.follow-what"),
								words.of("cadence.own.follow"), words.of("slack.cancel")));
			}
			blocks.add(Pieces.buttons(buttons));
		}
		return blocks;
	}

}

package org.pandu.feedback.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.slack.MenuPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pairing's feedback, in its menu.
 */
@Component
@Order(60)
class FeedbackInMenu implements MenuPart {

	private final Permissions permissions;

	FeedbackInMenu(Permissions permissions) {
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		return this.permissions.allow(actor, pairing, Right.READ_FEEDBACK)
				? List.of(Pieces.section(words.of("feedback.menu"), Pieces.button(words.of("feedback.list.title"),
						FeedbackActions.LIST, ListPlace.of(pairing.id()).written())))
				: List.of();
	}

}

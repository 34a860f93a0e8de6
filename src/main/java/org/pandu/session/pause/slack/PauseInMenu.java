package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.slack.MenuPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pauses of a pairing in its menu. Of the other side's own pause it says until when,
 * and no more.
 */
@Component
@Order(3)
class PauseInMenu implements MenuPart {

	private static final int MOST = 3;

	private final Pauses pauses;

	private final PauseLines lines;

	private final Permissions permissions;

	PauseInMenu(Pauses pauses, PauseLines lines, Permissions permissions) {
		this.pauses = pauses;
		this.lines = lines;
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		boolean mayPause = this.permissions.allow(actor, pairing, Right.PAUSE);
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Pause pause : people(pairing)) {
			blocks.add(Pieces.context(this.lines.whose(pause, actor, words) + ": " + this.lines.days(pause, words)));
		}
		for (Pause pause : this.pauses.comingOf(pairing).stream().limit(MOST).toList()) {
			blocks.add(Pieces.section(this.lines.days(pause, words)));
			if (mayPause) {
				blocks.add(Pieces.buttons(this.lines.buttons(pause, words)));
			}
		}
		if (mayPause) {
			blocks.add(Pieces.section(words.of("cadence.menu.pause"),
					Pieces.button(words.of("cadence.pause.title"), PauseActions.PAIRING, pairing.id().subject())));
		}
		return blocks;
	}

	private List<Pause> people(Pairing pairing) {
		return this.pauses.of(pairing)
			.stream()
			.filter((pause) -> pause.personId().isPresent() && pause.isComing(this.pauses.today(pairing.id().team())))
			.limit(MOST)
			.toList();
	}

}

package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.people.Admins;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * All open pairings for programme admins, a page at a time. It takes the place of the
 * form it is opened from: Slack stacks three modals at most.
 */
@Component
class PairingList implements SlackFeature {

	private static final int PAGE = 20;

	private final Admins admins;

	private final Pairings pairings;

	private final PairingLines lines;

	PairingList(Admins admins, Pairings pairings, PairingLines lines) {
		this.admins = admins;
		this.pairings = pairings;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.LIST, this::show);
		on.action(PairingActions.LIST_BACK, this::show);
		on.action(PairingActions.LIST_ON, this::show);
	}

	private void show(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Modal page = page(call.actor(), Integer.parseInt(call.value()), call.words());
		if (call.modal().isPresent()) {
			call.update(page);
		}
		else {
			call.open(page);
		}
	}

	private Modal page(PersonId actor, int asked, Words words) {
		List<Pairing> open = this.pairings.openIn(actor.team());
		int last = Math.max(0, (open.size() - 1) / PAGE);
		int page = Math.clamp(asked, 0, last);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("pairing.list.count", "count", open.size())));
		for (Pairing pairing : open.subList(page * PAGE, Math.min(open.size(), (page + 1) * PAGE))) {
			blocks.add(Pieces.section(
					words.of("pairing.list.line", "pairing", this.lines.both(pairing, words), "state",
							state(pairing, words)),
					Pieces.button(words.of("pairing.manage"), PairingActions.MANAGE, pairing.id().subject())));
		}
		List<ButtonElement> turns = new ArrayList<>();
		if (page > 0) {
			turns.add(Pieces.button(words.of("pairing.list.back"), PairingActions.LIST_BACK, "" + (page - 1)));
		}
		if (page < last) {
			turns.add(Pieces.button(words.of("pairing.list.on"), PairingActions.LIST_ON, "" + (page + 1)));
		}
		if (!turns.isEmpty()) {
			blocks.add(Pieces.buttons(turns));
		}
		return new Modal(PairingActions.LIST, "", words.of("pairing.list.title"), null, words.of("slack.close"),
				blocks);
	}

	/**
	 * Since when a pairing runs, or whose answer it waits for.
	 */
	static String state(Pairing pairing, Words words) {
		if (pairing.activeSince() != null) {
			return words.of("pairing.state.active", "day", words.day(pairing.activeSince()));
		}
		return words.of("pairing.state.waiting", "day", words.day(pairing.proposedAt()), "people",
				Stream.of(Side.values())
					.filter(pairing::waitsFor)
					.map((side) -> pairing.personAt(side).mention())
					.collect(Collectors.joining(", ")));
	}

}

package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.Wishes;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What one person may do with a pairing, by the table of rights.
 */
@Component
class PairingMenu implements SlackFeature {

	private final Agreement agreement;

	private final Permissions permissions;

	private final Wishes wishes;

	private final Matching matching;

	private final PairingClosing closing;

	private final PairingLines lines;

	private final List<MenuPart> parts;

	PairingMenu(Agreement agreement, Permissions permissions, Wishes wishes, Matching matching, PairingClosing closing,
			PairingLines lines, List<MenuPart> parts) {
		this.agreement = agreement;
		this.permissions = permissions;
		this.wishes = wishes;
		this.matching = matching;
		this.closing = closing;
		this.lines = lines;
		this.parts = parts;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.MANAGE, this::open);
		on.action(PairingActions.WITHDRAW, this::withdraw);
		on.action(PairingActions.CLOSING_BACK, this::goOn);
	}

	private void open(ActionCall call) {
		Pairing pairing = this.agreement.read(call.actor(), PairingId.parse(call.actor().team(), call.value()));
		call.open(menu(pairing, call.actor(), call.words()));
	}

	private void withdraw(ActionCall call) {
		Pairing withdrawn = this.matching.withdraw(call.actor(), PairingId.parse(call.actor().team(), call.value()));
		call.update(menu(withdrawn, call.actor(), call.words()));
	}

	private void goOn(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		this.closing.takeBack(call.actor(), id);
		call.update(menu(this.agreement.read(call.actor(), id), call.actor(), call.words()));
	}

	/**
	 * The menu as it is now.
	 */
	Modal menu(Pairing pairing, PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.menu.pairing", "pairing", this.lines.of(pairing, actor, words),
				"state", state(pairing, words))));
		if (pairing.isActive()) {
			this.parts.forEach((part) -> blocks.addAll(part.blocks(pairing, actor, words)));
		}
		String id = pairing.id().subject();
		if (pairing.isActive() && readsWish(actor, pairing)) {
			blocks.add(Pieces.section(words.of("pairing.menu.wish"),
					Pieces.button(words.of("pairing.wish.read"), PairingActions.READ_WISH, id)));
		}
		if (pairing.isActive() && may(actor, pairing, Right.HAND_OVER)) {
			blocks.add(choice("hand-over", PairingActions.HAND_OVER, id, words));
		}
		if (pairing.isOpen() && may(actor, pairing, Right.ASK_FOR_SOMEONE_ELSE)) {
			blocks.add(this.wishes.find(actor, pairing).isPresent()
					? Pieces.context(words.of("pairing.refusal.wished-already"))
					: choice("someone-else", PairingActions.SOMEONE_ELSE, id, words));
		}
		if (pairing.isActive() && may(actor, pairing, Right.END_PAIRING)) {
			blocks.add(choice("end", PairingActions.END, id, words));
		}
		if (pairing.state() == Pairing.State.PROPOSED && may(actor, pairing, Right.WITHDRAW_PROPOSAL)) {
			blocks.add(Pieces.section(words.of("pairing.menu.withdraw"),
					Pieces.confirmed(Pieces.button(words.of("pairing.withdraw"), PairingActions.WITHDRAW, id),
							words.of("pairing.withdraw.title"), words.of("pairing.withdraw.what"),
							words.of("pairing.withdraw"), words.of("slack.cancel"))));
		}
		blocks.add(Pieces.section(words.of("pairing.menu.agreement"),
				Pieces.button(words.of("pairing.proposal.read"), PairingActions.READ, id)));
		return new Modal(PairingActions.MANAGE, id, words.of("pairing.menu.title"), null, words.of("slack.close"),
				blocks);
	}

	private boolean readsWish(PersonId actor, Pairing pairing) {
		return this.wishes.readers(pairing).contains(actor) && this.wishes.find(actor, pairing).isPresent();
	}

	private boolean may(PersonId actor, Pairing pairing, Right right) {
		return this.permissions.allow(actor, pairing, right);
	}

	private static LayoutBlock choice(String what, String action, String id, Words words) {
		return Pieces.section(words.of("pairing.menu." + what),
				Pieces.button(words.of("pairing." + what + ".open"), action, id));
	}

	private static String state(Pairing pairing, Words words) {
		return pairing.isOpen() ? PairingList.state(pairing, words) : words.of("pairing.state." + pairing.state(),
				"day", (pairing.endedAt() != null) ? words.day(pairing.endedAt()) : "");
	}

}

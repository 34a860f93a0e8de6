package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.ClosingPlan;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * That a pairing ends after its closing conversation, and the ways to arrange that or to
 * let the pairing go on.
 */
@Component
@Order(0)
class ClosingInMenu implements MenuPart {

	private final ClosingPlans plans;

	private final ClosingConversations conversations;

	private final Permissions permissions;

	ClosingInMenu(ClosingPlans plans, ClosingConversations conversations, Permissions permissions) {
		this.plans = plans;
		this.conversations = conversations;
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		return this.plans.of(pairing.id()).map((plan) -> blocks(pairing, plan, actor, words)).orElseGet(List::of);
	}

	private List<LayoutBlock> blocks(Pairing pairing, ClosingPlan plan, PersonId actor, Words words) {
		Optional<String> when = Optional.ofNullable(plan.session())
			.flatMap((session) -> this.conversations.when(pairing, session, words));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.menu.closing", "person", plan.plannedBy().mention()) + "\n"
				+ when.map((text) -> words.of("pairing.closing.when", "when", text))
					.orElseGet(() -> words.of("pairing.closing.not-yet"))));
		List<ButtonElement> buttons = new ArrayList<>();
		if (when.isEmpty() && pairing.sideOf(actor).isPresent()) {
			buttons.add(this.conversations.arrange(pairing, words));
		}
		if (this.permissions.allow(actor, pairing, (plan.newCoach() != null) ? Right.HAND_OVER : Right.END_PAIRING)) {
			buttons.add(Pieces.button(words.of("pairing.closing.take-back"), PairingActions.CLOSING_BACK,
					pairing.id().subject()));
		}
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		return blocks;
	}

}

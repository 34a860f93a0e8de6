package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.pairing.ClosingPlan;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a side that the pairing ends after a closing conversation, and offers to arrange
 * it. Each plan has its own card: one that is made after another was taken back is told
 * anew.
 */
@Component
class ClosingCard implements CardRenderer {

	static final String KIND = "pairing.closing";

	private static final String BETWEEN = "/";

	private final Pairings pairings;

	private final ClosingPlans plans;

	private final ClosingConversations conversations;

	private final PairingLines lines;

	ClosingCard(Pairings pairings, ClosingPlans plans, ClosingConversations conversations, PairingLines lines) {
		this.pairings = pairings;
		this.plans = plans;
		this.conversations = conversations;
		this.lines = lines;
	}

	/**
	 * What the card of a plan is about.
	 */
	static String subject(ClosingPlan plan) {
		return plan.pairing().subject() + BETWEEN + plan.id();
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		String[] subject = card.subject().split(BETWEEN);
		Pairing pairing = this.pairings.require(PairingId.parse(card.team(), subject[0]));
		Side side = pairing.sideOf(card.person()).orElseThrow();
		Optional<ClosingPlan> plan = this.plans.of(pairing.id())
			.filter((found) -> found.id().toString().equals(subject[subject.length - 1]));
		if (plan.isEmpty()) {
			return posted ? Optional.of(over(pairing, side, words)) : Optional.empty();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.closing.title", "pairing", this.lines.with(pairing, side, words))
				+ "\n" + words.of("pairing.closing.by", "person", plan.get().plannedBy().mention())));
		blocks.add(Pieces.section(words.of("pairing.closing.what")));
		blocks.addAll(next(pairing, plan.get(), words));
		return Optional.of(new Message(
				words.of("pairing.closing.plain", "pairing", this.lines.plainWith(pairing, side, words)), blocks));
	}

	/**
	 * When the conversation is, or the way to arrange it.
	 */
	private List<LayoutBlock> next(Pairing pairing, ClosingPlan plan, Words words) {
		Optional<String> when = Optional.ofNullable(plan.session())
			.flatMap((session) -> this.conversations.when(pairing, session, words));
		List<ButtonElement> buttons = new ArrayList<>();
		if (when.isEmpty()) {
			buttons.add(this.conversations.arrange(pairing, words));
		}
		buttons.add(Pieces.button(words.of("pairing.manage"), PairingActions.MANAGE, pairing.id().subject()));
		return List.of(Pieces.context(when.map((text) -> words.of("pairing.closing.when", "when", text))
			.orElseGet(() -> words.of("pairing.closing.not-yet"))), Pieces.buttons(buttons));
	}

	private Message over(Pairing pairing, Side side, Words words) {
		String what = pairing.isActive() ? "on" : "over";
		return new Message(
				words.of("pairing.closing." + what + "-plain", "pairing", this.lines.plainWith(pairing, side, words)),
				List.of(Pieces
					.section(words.of("pairing.closing." + what, "pairing", this.lines.with(pairing, side, words)))));
	}

}

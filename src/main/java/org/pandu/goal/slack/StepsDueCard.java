package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.database.Transactions;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItemId;
import org.pandu.goal.ActionItems;
import org.pandu.goal.Planning;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Interactions;
import org.pandu.slack.Message;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Reminds of the steps that are due on a day: how many and with whom, no words. One tap
 * says that they are done, or carries them over.
 */
@Component
class StepsDueCard implements CardRenderer, SlackFeature {

	static final String KIND = "goal.steps-due";

	private final ActionItems items;

	private final Planning planning;

	private final Pairings pairings;

	private final PlanPieces pieces;

	private final Transactions transactions;

	StepsDueCard(ActionItems items, Planning planning, Pairings pairings, PlanPieces pieces,
			Transactions transactions) {
		this.items = items;
		this.planning = planning;
		this.pairings = pairings;
		this.pieces = pieces;
		this.transactions = transactions;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.STEPS_DONE, (call) -> each(call, (step) -> this.planning.markDone(call.actor(), step)));
		on.action(GoalActions.STEPS_CARRY, (call) -> each(call, (step) -> this.planning.carryOver(call.actor(), step)));
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		DueSteps subject = DueSteps.parse(card.team(), card.subject());
		Pairing pairing = this.pairings.require(subject.pairing());
		LocalDate today = this.pieces.today(words);
		int open = pairing.isActive() ? open(subject).size() : 0;
		if (!posted && (open == 0 || today.isAfter(subject.due()))) {
			return Optional.empty();
		}
		String other = pairing.personAt(subject.owner().other()).mention();
		String said = words.of((open > 0) ? "goal.steps-due" : "goal.steps-due.over", "count", open, "other", other,
				"due", subject.due());
		return Optional.of((open > 0)
				? new Message(words.of("goal.steps-due.fallback", "count", open),
						List.of(Pieces.section(said), Pieces.buttons(buttons(subject, open, words))))
				: new Message(words.of("goal.steps-due.fallback", "count", open), List.of(Pieces.section(said))));
	}

	private static List<ButtonElement> buttons(DueSteps subject, int open, Words words) {
		String value = subject.subject();
		ButtonElement done = Pieces.primary(words.of("goal.steps-due.done", "count", open), GoalActions.STEPS_DONE,
				value);
		return List.of(
				(open == 1) ? done
						: Pieces.confirmed(done, words.of("goal.steps-due.sure.title"),
								words.of("goal.steps-due.sure", "count", open), words.of("goal.steps-due.sure.yes"),
								words.of("slack.cancel")),
				Pieces.button(words.of("goal.steps-due.carry"), GoalActions.STEPS_CARRY, value),
				Pieces.button(words.of("goal.steps-due.read"), GoalActions.OPEN, subject.pairing().subject()));
	}

	/**
	 * All of them or none. Whoever clicks an old card changes nothing that was changed
	 * since.
	 */
	private void each(ActionCall call, Consumer<ActionItemId> change) {
		DueSteps subject = DueSteps.parse(call.actor().team(), call.value());
		this.transactions.write(() -> {
			List<ActionItem> open = open(subject);
			open.forEach((step) -> change.accept(step.id()));
			return open.size();
		});
	}

	private List<ActionItem> open(DueSteps subject) {
		return this.items.openOn(subject.pairing(), subject.owner(), subject.due());
	}

}

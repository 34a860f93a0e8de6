package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalReading;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach goals}: the goals and the plan of the person's pairings, with what can be
 * done about each.
 */
@Component
class GoalsModal implements SlackFeature {

	private static final int MOST_BLOCKS = 100;

	private static final int GOALS_SHOWN = 12;

	private static final int STEPS_SHOWN = 20;

	private static final int CLOSED_SHOWN = 5;

	private final GoalReading goals;

	private final Planning planning;

	private final Pairings pairings;

	private final PlanPieces pieces;

	GoalsModal(GoalReading goals, Planning planning, Pairings pairings, PlanPieces pieces) {
		this.goals = goals;
		this.planning = planning;
		this.pairings = pairings;
		this.pieces = pieces;
	}

	@Override
	public void register(Interactions on) {
		on.command("goals", "tujuan", "goal.usage", this::openAll);
		on.action(GoalActions.OPEN, (call) -> call
			.open(ofPairing(call.actor(), PairingId.parse(call.actor().team(), call.value()), call.words())));
		on.action(GoalActions.LIST, (call) -> {
			Modal modal = ofPairing(call.actor(), PairingId.parse(call.actor().team(), call.value()), call.words());
			call.modal().ifPresentOrElse((open) -> call.update(modal), () -> call.open(modal));
		});
	}

	/**
	 * Shows the list anew where a click came from it.
	 */
	void refresh(ActionCall call) {
		call.modal()
			.ifPresent((modal) -> call
				.update(ofPairing(call.actor(), PairingId.parse(call.actor().team(), modal.subject()), call.words())));
	}

	private void openAll(CommandCall call) {
		List<Pairing> mine = this.pairings.lastingOf(call.actor());
		Words words = call.words();
		if (mine.isEmpty()) {
			call.tell(words.of("goal.no-pairing"));
			return;
		}
		if (mine.size() == 1) {
			call.open(ofPairing(call.actor(), mine.getFirst().id(), words));
			return;
		}
		List<LayoutBlock> blocks = mine.stream()
			.<LayoutBlock>map(
					(pairing) -> Pieces
						.section(
								title(pairing, call.actor(), words) + "\n"
										+ this.pieces.fact(pairing.id(), words)
											.orElseGet(() -> words.of("goal.invite")),
								Pieces.button(words.of("goal.open"), GoalActions.OPEN, pairing.id().subject())))
			.toList();
		call.open(new Modal(GoalActions.OPEN, "", words.of("goal.title"), null, words.of("slack.close"),
				Pieces.atMost(MOST_BLOCKS, blocks)));
	}

	Modal ofPairing(PersonId reader, PairingId id, Words words) {
		Pairing pairing = this.pairings.require(id);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(title(pairing, reader, words)));
		blocks.add(Pieces.context(words.of("goal.who", "other", other(pairing, reader).mention())));
		goals(blocks, pairing, reader, words);
		steps(blocks, pairing, reader, words);
		return new Modal(GoalActions.OPEN, id.subject(), words.of("goal.title"), null, words.of("slack.close"),
				Pieces.atMost(MOST_BLOCKS, blocks));
	}

	private void goals(List<LayoutBlock> blocks, Pairing pairing, PersonId reader, Words words) {
		List<Worded<Goal>> read = this.goals.read(reader, pairing.id());
		LocalDate today = this.pieces.today(words);
		blocks.add(Pieces.header(words.of("goal.goals")));
		for (Worded<Goal> goal : read.stream().filter((one) -> one.what().isOpen()).limit(GOALS_SHOWN).toList()) {
			blocks.add(withDetails(goal, words));
			blocks.add(Pieces.context(PlanPieces.progress(goal.what(), today, words)));
		}
		if (read.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.invite")));
		}
		if (pairing.isActive()) {
			blocks.add(Pieces.buttons(Pieces.button(words.of("goal.add"), GoalActions.ADD, pairing.id().subject())));
		}
		List<Worded<Goal>> closed = read.stream().filter((goal) -> !goal.what().isOpen()).toList();
		if (!closed.isEmpty()) {
			blocks.add(Pieces.header(words.of("goal.closed")));
		}
		for (Worded<Goal> goal : closed.reversed().stream().limit(CLOSED_SHOWN).toList()) {
			blocks.add(withDetails(goal, words));
			blocks.add(PlanPieces.standing(goal.what(), words));
		}
	}

	private void steps(List<LayoutBlock> blocks, Pairing pairing, PersonId reader, Words words) {
		blocks.add(Pieces.header(words.of("goal.plan")));
		List<Worded<ActionItem>> open = this.planning.readOpen(reader, pairing.id());
		open.stream().limit(STEPS_SHOWN).forEach((step) -> blocks.addAll(StepPieces.open(step, pairing, words)));
		if (open.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.plan.none")));
		}
		if (open.size() > STEPS_SHOWN) {
			blocks.add(Pieces.context(words.of("goal.plan.more", "count", open.size() - STEPS_SHOWN)));
		}
		if (pairing.isActive()) {
			blocks.add(Pieces
				.buttons(Pieces.button(words.of("goal.step.add"), GoalActions.STEP_ADD, pairing.id().subject())));
		}
		List<Worded<ActionItem>> closed = this.planning.readClosed(reader, pairing.id());
		if (!closed.isEmpty()) {
			blocks.add(Pieces.header(words.of("goal.plan.closed")));
		}
		closed.stream()
			.limit(CLOSED_SHOWN)
			.forEach((step) -> blocks
				.addAll(StepPieces.closed(step, this.planning.reason(reader, step.what().id()), words)));
	}

	private static SectionBlock withDetails(Worded<Goal> goal, Words words) {
		SectionBlock section = PlanPieces.beginning(goal, words);
		section.setAccessory(Pieces.button(words.of("goal.details"), GoalActions.DETAILS, goal.what().id().subject()));
		return section;
	}

	static String title(Pairing pairing, PersonId reader, Words words) {
		return words.of("goal.pairing", "kind", pairing.kind().name(), "other", other(pairing, reader).mention());
	}

	private static PersonId other(Pairing pairing, PersonId reader) {
		return reader.equals(pairing.coachId()) ? pairing.coacheeId() : pairing.coachId();
	}

}

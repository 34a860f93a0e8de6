package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItemId;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
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

	private final GoalSetting goals;

	private final Planning planning;

	private final Pairings pairings;

	private final PlanPieces pieces;

	GoalsModal(GoalSetting goals, Planning planning, Pairings pairings, PlanPieces pieces) {
		this.goals = goals;
		this.planning = planning;
		this.pairings = pairings;
		this.pieces = pieces;
	}

	@Override
	public void register(Interactions on) {
		on.command("goals", "tujuan", "goal.usage", this::openAll);
		on.action(GoalActions.OPEN,
				(call) -> call.open(ofPairing(call.actor(), PairingId.parse(team(call), call.value()), call.words())));
		on.action(GoalActions.STEP, this::chosen);
		on.action(GoalActions.STEP_DONE, this::done);
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
		List<Worded<Goal>> read = this.goals.read(reader, id);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(title(pairing, reader, words)));
		blocks.add(Pieces.context(words.of("goal.who", "other", other(pairing, reader).mention())));
		blocks.add(Pieces.header(words.of("goal.goals")));
		for (Worded<Goal> goal : read) {
			SectionBlock section = PlanPieces.wording(goal, words);
			section.setAccessory(Pieces.button(words.of("goal.change"), GoalActions.EDIT, goal.what().id().subject()));
			blocks.add(section);
			blocks.add(PlanPieces.standing(goal.what(), words));
		}
		if (read.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.invite")));
		}
		if (pairing.isActive()) {
			blocks.add(Pieces.buttons(Pieces.button(words.of("goal.add"), GoalActions.ADD, id.subject())));
		}
		blocks.add(Pieces.header(words.of("goal.plan")));
		List<Worded<ActionItem>> steps = this.planning.readOpen(reader, id);
		for (Worded<ActionItem> step : steps) {
			SectionBlock section = PlanPieces.wording(step, words);
			section.setAccessory(Pieces.overflow(GoalActions.STEP, fates(step.what().id(), words)));
			blocks.add(section);
		}
		blocks.add(Pieces.context(words.of(steps.isEmpty() ? "goal.plan.none" : "goal.plan.hint")));
		return new Modal(GoalActions.OPEN, id.subject(), words.of("goal.title"), null, words.of("slack.close"),
				Pieces.atMost(MOST_BLOCKS, blocks));
	}

	private void chosen(ActionCall call) {
		String[] choice = call.value().split("/");
		ActionItemId item = ActionItemId.parse(team(call), choice[1]);
		if (choice[0].equals(GoalActions.DROP)) {
			this.planning.drop(call.actor(), item);
		}
		else {
			this.planning.markDone(call.actor(), item);
		}
		call.modal()
			.ifPresent((modal) -> call
				.update(ofPairing(call.actor(), PairingId.parse(team(call), modal.subject()), call.words())));
	}

	private void done(ActionCall call) {
		this.planning.markDone(call.actor(), ActionItemId.parse(team(call), call.value()));
	}

	static String title(Pairing pairing, PersonId reader, Words words) {
		return words.of("goal.pairing", "kind", pairing.kind().name(), "other", other(pairing, reader).mention());
	}

	private static PersonId other(Pairing pairing, PersonId reader) {
		return reader.equals(pairing.coachId()) ? pairing.coacheeId() : pairing.coachId();
	}

	private static List<Choice> fates(ActionItemId item, Words words) {
		return List.of(new Choice(GoalActions.DONE + "/" + item.subject(), words.of("goal.step.done")),
				new Choice(GoalActions.DROP + "/" + item.subject(), words.of("goal.step.drop")));
	}

	private static TeamId team(ActionCall call) {
		return call.actor().team();
	}

}

package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.StepEvent;
import org.pandu.goal.Worded;
import org.pandu.pairing.Pairing;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * How steps look: their words with "Done" beside, then who, until when and how pressing,
 * with the rest of what can be done in a menu.
 */
final class StepPieces {

	private StepPieces() {
	}

	/**
	 * An open step with everything that can be done about it.
	 */
	static List<LayoutBlock> open(Worded<ActionItem> step, Pairing pairing, Words words) {
		return open(step, facts(step.what(), pairing, words), words);
	}

	/**
	 * An open step of the reader's own, which says with whom it was agreed on.
	 */
	static List<LayoutBlock> own(Worded<ActionItem> step, Pairing pairing, Words words) {
		return open(step, facts(step.what(),
				words.of("goal.step.with", "other", pairing.personAt(step.what().owner().other()).mention()), words),
				words);
	}

	private static List<LayoutBlock> open(Worded<ActionItem> step, String facts, Words words) {
		String id = step.what().id().subject();
		SectionBlock section = PlanPieces.beginning(step, words);
		section.setAccessory(Pieces.button(words.of("goal.step.done"), GoalActions.STEP_DONE, id));
		return List.of(section,
				Pieces.section(facts,
						Pieces.overflow(GoalActions.STEP,
								List.of(new Choice(GoalActions.CARRY + "/" + id, words.of("goal.step.carry")),
										new Choice(GoalActions.EDIT_STEP + "/" + id, words.of("goal.step.edit")),
										new Choice(GoalActions.DROP + "/" + id, words.of("goal.step.drop"))))));
	}

	/**
	 * A step that was done or dropped, with the way back.
	 */
	static List<LayoutBlock> closed(Worded<ActionItem> step, String reason, Words words) {
		String id = step.what().id().subject();
		List<LayoutBlock> blocks = new ArrayList<>();
		SectionBlock section = PlanPieces.beginning(step, words);
		section.setAccessory(Pieces.overflow(GoalActions.STEP,
				List.of(new Choice(GoalActions.AGAIN + "/" + id, words.of("goal.step.again")),
						new Choice(GoalActions.HISTORY + "/" + id, words.of("goal.step.history")))));
		blocks.add(section);
		blocks.add(Pieces.context(words.of("goal.step.closed", "state", step.what().isDone() ? "done" : "dropped",
				"reason", reason.isEmpty() ? "no" : "yes")));
		if (!reason.isEmpty()) {
			blocks.add(Pieces.words(reason));
		}
		return blocks;
	}

	/**
	 * Who takes a step, until when, and how pressing it is. Facts only.
	 */
	static String facts(ActionItem step, Pairing pairing, Words words) {
		return facts(step, pairing.personAt(step.owner()).mention(), words);
	}

	private static String facts(ActionItem step, String who, Words words) {
		return words.of("goal.step.facts", "who", who, "priority", step.priority().name(), "until",
				(step.due() != null) ? words.of("goal.step.by", "due", step.due()) : words.of("goal.step.by-session"));
	}

	/**
	 * What happened to a step, the newest first.
	 */
	static List<LayoutBlock> history(List<Worded<StepEvent>> events, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Worded<StepEvent> event : events) {
			blocks.add(Pieces.context(words.of("goal.step.event", "what", event.what().what().name(), "by",
					event.what().personId().mention(), "day", words.day(event.what().at()), "until",
					(event.what().due() != null) ? words.of("goal.step.by", "due", event.what().due())
							: words.of("goal.step.by-session"))));
			String before = event.wording();
			if (before == null || !before.isEmpty()) {
				blocks.add(PlanPieces.beginning(event, words));
			}
		}
		return blocks;
	}

}

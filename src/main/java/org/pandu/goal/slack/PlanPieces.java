package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.ActionItem;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.PlanFacts;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How goals and steps look. Facts may stand in messages; words only in modals and on the
 * Home tab.
 */
@Component
public class PlanPieces {

	private final PlanFacts facts;

	private final GoalSetting goals;

	private final Planning planning;

	PlanPieces(PlanFacts facts, GoalSetting goals, Planning planning) {
		this.facts = facts;
		this.goals = goals;
		this.planning = planning;
	}

	/**
	 * The pairing's figures in one line; empty where there is neither goal nor step.
	 */
	public Optional<String> fact(PairingId pairing, Words words) {
		PlanFacts.Figures figures = this.facts.of(pairing);
		if (figures.isEmpty()) {
			return Optional.empty();
		}
		String progress = figures.progress()
			.stream()
			.map((percent) -> words.of("goal.percent", "percent", percent))
			.collect(Collectors.joining(", "));
		return Optional.of(words.of("goal.fact", "goals", figures.progress().size(), "progress", progress, "steps",
				figures.openSteps()));
	}

	/**
	 * The open goals and steps with their words, for a modal.
	 * @throws org.pandu.pairing.NotAllowed when the reader may not read them
	 */
	public List<LayoutBlock> openPlan(PersonId reader, PairingId pairing, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("goal.goals")));
		List<Worded<Goal>> open = this.goals.read(reader, pairing)
			.stream()
			.filter((goal) -> goal.what().isOpen())
			.toList();
		for (Worded<Goal> goal : open) {
			blocks.add(wording(goal, words));
			blocks.add(standing(goal.what(), words));
		}
		if (open.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.none")));
		}
		blocks.add(Pieces.header(words.of("goal.plan")));
		List<Worded<ActionItem>> steps = this.planning.readOpen(reader, pairing);
		steps.forEach((step) -> blocks.add(wording(step, words)));
		if (steps.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.plan.none")));
		}
		return Pieces.atMost(60, blocks);
	}

	/**
	 * Where a goal stands, in small.
	 */
	static LayoutBlock standing(Goal goal, Words words) {
		return Pieces.context(
				words.of("goal.standing", "percent", goal.progress(), "due", goal.due(), "state", goal.state().name()));
	}

	/**
	 * Words as they were typed, or that they were erased.
	 */
	public static SectionBlock wording(Worded<?> worded, Words words) {
		return Pieces.words(shown(worded.wording(), words));
	}

	/**
	 * The beginning of words that may be long.
	 */
	static SectionBlock beginning(Worded<?> worded, Words words) {
		return Pieces.words(Mrkdwn.fit(shown(worded.wording(), words), 300));
	}

	private static String shown(@Nullable String wording, Words words) {
		return (wording != null) ? wording : words.of("goal.erased");
	}

}

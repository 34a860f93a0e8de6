package org.pandu.goal.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.ActionItem;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalReading;
import org.pandu.goal.PlanFacts;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
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

	/** How much of long words is shown among others that can be opened. */
	private static final int IN_LISTS = 300;

	/** How much of them is shown in a brief, however many they are. */
	private static final int IN_BRIEF = 1000;

	private final PlanFacts facts;

	private final GoalReading goals;

	private final Planning planning;

	private final Pairings pairings;

	private final Clock clock;

	PlanPieces(PlanFacts facts, GoalReading goals, Planning planning, Pairings pairings, Clock clock) {
		this.facts = facts;
		this.goals = goals;
		this.planning = planning;
		this.pairings = pairings;
		this.clock = clock;
	}

	/**
	 * The pairing's figures in one line; empty where there is neither goal nor step.
	 */
	public Optional<String> fact(PairingId pairing, Words words) {
		return fact(this.facts.of(pairing, words.zone()), words);
	}

	/**
	 * The same for some pairings of a workspace, read at once; in their order.
	 */
	List<Optional<String>> facts(TeamId team, List<PairingId> pairings, Words words) {
		return this.facts.of(team, pairings, words.zone()).stream().map((counts) -> fact(counts, words)).toList();
	}

	private static Optional<String> fact(PlanFacts.Counts counts, Words words) {
		if (counts.isEmpty()) {
			return Optional.empty();
		}
		String progress = counts.progress()
			.stream()
			.map((percent) -> words.of("goal.percent", "percent", percent))
			.collect(Collectors.joining(", "));
		String fact = words.of("goal.fact", "goals", counts.progress().size(), "progress", progress, "steps",
				counts.openSteps());
		return Optional.of((counts.missed() + counts.lateSteps() > 0)
				? fact + " " + words.of("goal.fact.late", "goals", counts.missed(), "steps", counts.lateSteps(), "both",
						(counts.missed() > 0 && counts.lateSteps() > 0) ? "yes" : "no")
				: fact);
	}

	/**
	 * The open goals and steps with their words, for a modal, with the way to where they
	 * are changed.
	 * @throws org.pandu.pairing.NotAllowed when the reader may not read them
	 */
	public List<LayoutBlock> openPlan(PersonId reader, PairingId id, Words words) {
		Pairing pairing = this.pairings.require(id);
		LocalDate today = today(words);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("goal.goals")));
		List<Worded<Goal>> open = this.goals.readOpen(reader, id);
		for (Worded<Goal> goal : open) {
			blocks.add(beginning(goal, IN_BRIEF, words));
			blocks.add(Pieces.context(progress(goal.what(), today, words)));
		}
		if (open.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.none")));
		}
		blocks.add(Pieces.header(words.of("goal.plan")));
		List<Worded<ActionItem>> steps = this.planning.readOpen(reader, id);
		for (Worded<ActionItem> step : steps) {
			blocks.add(beginning(step, IN_BRIEF, words));
			blocks.add(Pieces.context(StepPieces.facts(step.what(), pairing, words)));
		}
		if (steps.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.plan.none")));
		}
		List<LayoutBlock> shown = new ArrayList<>(Pieces.atMost(60, blocks));
		shown.add(Pieces.buttons(Pieces.button(words.of("goal.open-plan"), GoalActions.LIST, id.subject())));
		return shown;
	}

	/**
	 * Who takes a step, until when, how pressing it is. Facts only.
	 */
	public String facts(ActionItem step, Words words) {
		return StepPieces.facts(step, this.pairings.require(step.pairing()), words);
	}

	/**
	 * The day it is for a reader.
	 */
	LocalDate today(Words words) {
		return LocalDate.ofInstant(this.clock.instant(), words.zone());
	}

	/**
	 * How far an open goal is and should be, in small.
	 */
	static String progress(Goal goal, LocalDate today, Words words) {
		return words.of("goal.progress.line", "bar", Bar.of(goal.progress()), "percent", goal.progress(), "expected",
				goal.expectedOn(today), "due", goal.due(), "missed", goal.isMissed(today) ? "yes" : "no");
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
		return beginning(worded, IN_LISTS, words);
	}

	private static SectionBlock beginning(Worded<?> worded, int most, Words words) {
		return Pieces.words(Mrkdwn.fit(shown(worded.wording(), words), most));
	}

	private static String shown(@Nullable String wording, Words words) {
		return (wording != null) ? wording : words.of("goal.erased");
	}

}

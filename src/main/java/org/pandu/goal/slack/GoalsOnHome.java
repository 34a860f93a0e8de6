package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalReading;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The goals on the Home tab: a coachee's own in words, those of one's coachees as
 * figures.
 */
@Component
class GoalsOnHome implements HomeSection {

	private static final int MOST_PAIRINGS = 8;

	private static final int MOST_GOALS = 3;

	private final GoalReading goals;

	private final Pairings pairings;

	private final PlanPieces pieces;

	GoalsOnHome(GoalReading goals, Pairings pairings, PlanPieces pieces) {
		this.goals = goals;
		this.pairings = pairings;
		this.pieces = pieces;
	}

	@Override
	public HomePlace place() {
		return HomePlace.GOALS;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<Pairing> mine = this.pairings.lastingOf(person);
		if (mine.isEmpty()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("goal.goals")));
		List<Pairing> shown = mine.stream().limit(MOST_PAIRINGS).toList();
		List<Optional<String>> facts = this.pieces.facts(person.team(), shown.stream().map(Pairing::id).toList(),
				words);
		for (int i = 0; i < shown.size(); i++) {
			Pairing pairing = shown.get(i);
			blocks.add(summary(pairing, facts.get(i), person, words));
			if (person.equals(pairing.coacheeId())) {
				blocks.addAll(own(pairing, person, words));
			}
		}
		return blocks;
	}

	private static LayoutBlock summary(Pairing pairing, Optional<String> fact, PersonId person, Words words) {
		ButtonElement button = fact.isPresent()
				? Pieces.button(words.of("goal.open"), GoalActions.OPEN, pairing.id().subject())
				: Pieces.button(words.of("goal.add"), GoalActions.ADD, pairing.id().subject());
		return Pieces.section(
				GoalsModal.title(pairing, person, words) + "\n" + fact.orElseGet(() -> words.of("goal.invite")),
				button);
	}

	private List<LayoutBlock> own(Pairing pairing, PersonId person, Words words) {
		LocalDate today = this.pieces.today(words);
		List<LayoutBlock> blocks = new ArrayList<>();
		List<Worded<Goal>> open = this.goals.readOpen(person, pairing.id()).stream().limit(MOST_GOALS).toList();
		for (Worded<Goal> goal : open) {
			SectionBlock section = PlanPieces.beginning(goal, words);
			section.setAccessory(goal.what().isMissed(today)
					? Pieces.button(words.of("goal.revise"), GoalActions.REVISE, goal.what().id().subject())
					: Pieces.button(words.of("goal.details"), GoalActions.DETAILS, goal.what().id().subject()));
			blocks.add(section);
			blocks.add(Pieces.context(PlanPieces.progress(goal.what(), today, words)));
		}
		return blocks;
	}

}

package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The open steps a person is to take, what is due first first, on the Home tab.
 */
@Component
class StepsOnHome implements HomeSection {

	private static final int MOST = 5;

	private final Planning planning;

	private final Pairings pairings;

	StepsOnHome(Planning planning, Pairings pairings) {
		this.planning = planning;
		this.pairings = pairings;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<Worded<ActionItem>> todo = this.planning.todo(person);
		if (todo.isEmpty() && this.pairings.lastingOf(person).isEmpty()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("goal.todo")));
		for (Worded<ActionItem> step : todo.stream().limit(MOST).toList()) {
			blocks.addAll(StepPieces.own(step, this.pairings.require(step.what().pairing()), words));
		}
		if (todo.isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.todo.none")));
		}
		if (todo.size() > MOST) {
			blocks.add(Pieces.context(words.of("goal.todo.more", "count", todo.size() - MOST)));
		}
		blocks.add(Pieces.buttons(Pieces.button(words.of("goal.step.add"), GoalActions.STEP_ADD, StepForm.ALL)));
		return blocks;
	}

}

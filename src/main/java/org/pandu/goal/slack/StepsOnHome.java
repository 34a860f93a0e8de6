package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The open steps a coachee is to take, the oldest first, on the Home tab.
 */
@Component
class StepsOnHome implements HomeSection {

	private static final int MOST = 5;

	private final Planning planning;

	StepsOnHome(Planning planning) {
		this.planning = planning;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<Worded<ActionItem>> todo = this.planning.todo(person);
		if (todo.isEmpty()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("goal.todo")));
		for (Worded<ActionItem> step : todo.stream().limit(MOST).toList()) {
			SectionBlock section = PlanPieces.beginning(step, words);
			section.setAccessory(
					Pieces.button(words.of("goal.step.done"), GoalActions.STEP_DONE, step.what().id().subject()));
			blocks.add(section);
		}
		if (todo.size() > MOST) {
			blocks.add(Pieces.context(words.of("goal.todo.more", "count", todo.size() - MOST)));
		}
		return blocks;
	}

}

package org.pandu.goal.slack;

import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.GoalChanged;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * What somebody reads whose form comes back because the goal was changed elsewhere: who
 * did it, what is new, how it reads now.
 */
final class ChangedPieces {

	private ChangedPieces() {
	}

	static List<LayoutBlock> of(GoalChanged changed, Words words) {
		String aspects = changed.aspects()
			.stream()
			.map((aspect) -> words.of("goal.aspect." + aspect))
			.collect(Collectors.joining(", "));
		return List.of(Pieces.section(words.of("goal.changed", "by", changed.by().mention(), "what", aspects)),
				PlanPieces.wording(changed.newest(), words), PlanPieces.standing(changed.newest().what(), words),
				Pieces.divider());
	}

}

package org.pandu.goal.slack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Figures;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalPart;
import org.pandu.goal.GoalReading;
import org.pandu.goal.ProgressEntry;
import org.pandu.goal.Worded;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * What was expected against what is: two bars with their figures. Guideline, "Bandingkan
 * hasil aktual dengan hasil yang diharapkan".
 */
final class ProgressPieces {

	/** How many entries are shown. */
	private static final int SHOWN = 5;

	private ProgressPieces() {
	}

	/**
	 * The two bars, and how far apart they are.
	 * @param expected how far it should be today, in percent
	 */
	static String bars(Goal goal, int expected, Words words) {
		return words.of("goal.bars", "now", Bar.of(goal.progress()), "percent", goal.progress(), "then",
				Bar.of(expected), "expected", expected, "gap", Math.abs(goal.progress() - expected), "side",
				side(goal.progress() - expected));
	}

	static List<LayoutBlock> of(GoalReading.Whole whole, Words words) {
		Goal goal = whole.goal();
		int expected = goal.expectedOn(whole.today());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(bars(goal, expected, words)));
		@Nullable Figures figures = goal.figures();
		if (figures != null) {
			blocks.add(Pieces.context(words.of("goal.figures", "unit", Mrkdwn.escape(whole.words().of(GoalPart.UNIT)),
					"baseline", figures.baseline(), "target", figures.target(), "value", value(whole, figures),
					"expected", figures.at(expected))));
		}
		for (Worded<ProgressEntry> entry : whole.entries().stream().limit(SHOWN).toList()) {
			blocks.addAll(entry(entry, figures, words));
		}
		if (whole.entries().isEmpty()) {
			blocks.add(Pieces.context(words.of("goal.entries.none")));
		}
		return blocks;
	}

	private static BigDecimal value(GoalReading.Whole whole, Figures figures) {
		return whole.entries()
			.stream()
			.findFirst()
			.map((entry) -> entry.what().value())
			.orElseGet(() -> figures.at(whole.goal().progress()));
	}

	private static List<LayoutBlock> entry(Worded<ProgressEntry> entry, @Nullable Figures figures, Words words) {
		BigDecimal value = entry.what().value();
		String facts = (figures != null && value != null)
				? words.of("goal.entry.value", "day", entry.what().day(), "value", value, "by",
						entry.what().writerId().mention())
				: words.of("goal.entry", "day", entry.what().day(), "percent", entry.what().percent(), "by",
						entry.what().writerId().mention());
		String remark = entry.wording();
		return (remark != null && remark.isEmpty()) ? List.of(Pieces.context(facts))
				: List.of(Pieces.context(facts), PlanPieces.wording(entry, words));
	}

	private static String side(int gap) {
		if (gap == 0) {
			return "even";
		}
		return (gap > 0) ? "ahead" : "behind";
	}

}

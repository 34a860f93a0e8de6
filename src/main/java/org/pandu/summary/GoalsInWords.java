package org.pandu.summary;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.GoalFigures;
import org.pandu.text.Words;

/**
 * Figures of goals in words. Progress of too few people is said to be withheld.
 */
public final class GoalsInWords {

	private GoalsInWords() {
	}

	/**
	 * Them all, in a few sentences.
	 */
	public static String of(GoalFigures goals, Words words) {
		return words.of("summary.goals.figures", "open", goals.open(), "shown",
				(goals.expected() != null) ? "yes" : "no", "expected", percent(goals.expected()), "actual",
				percent(goals.actual()), "reached", goals.reached(), "missed", goals.missed(), "revised",
				goals.revised(), "agreed", goals.stepsAgreed(), "done", goals.stepsDone());
	}

	/**
	 * What a picture of them says.
	 */
	public static String title(GoalFigures goals, Words words) {
		return words.of("summary.chart.goals.title", "open", (goals.expected() != null) ? goals.open() : 0, "expected",
				percent(goals.expected()), "actual", percent(goals.actual()), "reached", goals.reached());
	}

	private static Object percent(@Nullable Integer percent) {
		return Optional.<Object>ofNullable(percent).orElse("");
	}

}

package org.pandu.goal;

import org.jspecify.annotations.Nullable;

/**
 * How goals went in a while. Guideline, "Pengukuran Keberhasilan", 3.
 *
 * @param open goals that were being worked on when it ended
 * @param expected how far those should have been then, in percent, on average;
 * {@code null} where they are those of too few people, or there are none
 * @param actual how far they were then, in percent, on average; {@code null} as before
 * @param reached goals that were reached in it
 * @param missed goals whose day passed in it before they were reached
 * @param revised goals that went on in it with another strategy and day
 * @param stepsAgreed steps of the plan that were agreed on in it
 * @param stepsDone steps that were done in it
 */
public record GoalFigures(int open, @Nullable Integer expected, @Nullable Integer actual, int reached, int missed,
		int revised, int stepsAgreed, int stepsDone) {

	/** No goals. */
	public static final GoalFigures NONE = new GoalFigures(0, null, null, 0, 0, 0, 0, 0);

}

package org.pandu.goal.slack;

/**
 * The interactions of goals and plan. Other edges offer the first two.
 */
public final class GoalActions {

	/** Shows a pairing's goals and plan; the value is the pairing's id. */
	public static final String OPEN = "goal.open";

	/** Opens the form for a new goal; the value is the pairing's id. */
	public static final String ADD = "goal.add";

	/** Opens the form to change a goal; the value is the goal's id. */
	static final String EDIT = "goal.edit";

	/** A step was done; the value is its id. */
	static final String STEP_DONE = "goal.step-done";

	/** What became of a step, chosen from its menu: {@link #DONE} or {@link #DROP}. */
	static final String STEP = "goal.step";

	static final String DONE = "done";

	static final String DROP = "drop";

	private GoalActions() {
	}

}

package org.pandu.goal.slack;

/**
 * The interactions of goals and plan. Other edges offer the public ones.
 */
public final class GoalActions {

	/** Shows a pairing's goals and plan; the value is the pairing's id. */
	public static final String OPEN = "goal.open";

	/** The same, in place of the modal the click came from. */
	public static final String LIST = "goal.list";

	/** Opens the form for a new goal; the value is the pairing's id. */
	public static final String ADD = "goal.add";

	/** Shows everything about a goal; the value is its id. */
	static final String DETAILS = "goal.details";

	/** Shows an earlier version; the value is the goal's id and the edition. */
	static final String VERSION = "goal.version";

	/** Opens the form to change a goal; the value is the goal's id. */
	static final String EDIT = "goal.edit";

	/** Opens the form for how one will know; the value is the goal's id. */
	static final String MEASURE = "goal.measure";

	/** Opens the form for progress; the value is the goal's id. */
	static final String PROGRESS = "goal.progress";

	/** Opens the form for obstacles and a new strategy; the value is the goal's id. */
	static final String REVISE = "goal.revise";

	/** The form for why a goal is dropped. */
	static final String DROP_GOAL = "goal.drop";

	/** Pursues a goal again; the value is its id. */
	static final String REOPEN = "goal.reopen";

	/** A goal's rarer actions, chosen from its menu: the three below. */
	static final String MORE = "goal.more";

	static final String CHOICE_REACHED = "reached";

	static final String CHOICE_REVISE = "revise";

	static final String CHOICE_DROP = "drop";

	/** Opens the form for a step; the value is the pairing's id, or that of none. */
	static final String STEP_ADD = "goal.step-add";

	/** A step was done; the value is its id. */
	static final String STEP_DONE = "goal.step-done";

	/** A step's other actions, chosen from its menu: the five below. */
	static final String STEP = "goal.step";

	static final String CARRY = "carry";

	static final String EDIT_STEP = "edit";

	static final String DROP = "drop";

	static final String AGAIN = "again";

	static final String HISTORY = "history";

	/** The form to change a step. */
	static final String STEP_EDIT = "goal.step-edit";

	/** The form for why a step is dropped. */
	static final String STEP_DROP = "goal.step-drop";

	/** All steps of a reminder were done; the value is the reminder's subject. */
	static final String STEPS_DONE = "goal.steps-done";

	/** All steps of a reminder are carried over; the value is the reminder's subject. */
	static final String STEPS_CARRY = "goal.steps-carry";

	private GoalActions() {
	}

}

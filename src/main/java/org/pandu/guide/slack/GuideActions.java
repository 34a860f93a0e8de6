package org.pandu.guide.slack;

/**
 * The interactions of the guide.
 */
final class GuideActions {

	/** Opens the form for note, plan and next session; the value is the session's id. */
	static final String WRAP_UP = "guide.wrap-up";

	/** Goes on from a step. */
	static final String NEXT = "guide.next";

	/** Shows other questions. */
	static final String ANOTHER = "guide.another";

	/** Opens the note at a step. */
	static final String NOTE = "guide.note";

	/** Opens the note at the step the guide is at; the value is the session's id. */
	static final String NOTE_NOW = "guide.note-now";

	/** Opens the form for what a session is for; the value is the session's id. */
	static final String AGENDA = "guide.agenda";

	/** Shows what a session is for; the value is the session's id. */
	static final String READ_AGENDA = "guide.agenda.read";

	/** Goes to any step; the value is where it was shown, and the step. */
	static final String GO = "guide.go";

	/** The walk's rarer actions, chosen from its menu: the six below. */
	static final String MORE = "guide.more";

	static final String CHOICE_BACK = "back";

	static final String CHOICE_STEPS = "steps";

	static final String CHOICE_PLAN = "plan";

	static final String CHOICE_NOTE = "note";

	static final String CHOICE_FINISH = "finish";

	static final String CHOICE_BEYOND = "beyond";

	/** Shows goals, open steps and the last notes; the value is the session's id. */
	static final String LAST_PLAN = "guide.last-plan";

	/** The handbook; the values of what turns its pages are their places. */
	static final String HANDBOOK = "guide.handbook";

	static final String HANDBOOK_CHAPTER = "guide.handbook.chapter";

	static final String HANDBOOK_PAIR = "guide.handbook.pair";

	static final String HANDBOOK_BACK = "guide.handbook.back";

	static final String HANDBOOK_NEXT = "guide.handbook.next";

	/** The questions that lead to an approach. */
	static final String CHOOSE = "guide.choose";

	/** Puts a page of the handbook on top; the value is its place. */
	static final String COMPARE = "guide.choose.compare";

	private GuideActions() {
	}

}

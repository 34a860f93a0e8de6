package org.pandu.survey.slack.question;

/**
 * The interactions of those who keep the questions.
 */
public final class QuestionActions {

	/** Lists what is asked. */
	public static final String LIST = "survey.questions";

	/** Replaces an open modal by that list. */
	static final String BACK = "survey.questions.back";

	/** Lists a level's skills; the value is the level. */
	static final String SKILLS = "survey.questions.skills";

	/** Opens the form that changes a question, and is its own id; the value is its id. */
	static final String CHANGE = "survey.questions.change";

	/**
	 * Opens the form for a new question, and is its own id; the value is a level, or
	 * {@link #PROGRAM}.
	 */
	static final String ADD = "survey.questions.add";

	/** Stands for the survey of the programme where a level could. */
	static final String PROGRAM = "PROGRAM";

	private QuestionActions() {
	}

}

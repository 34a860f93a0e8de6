package org.pandu.survey.slack.round;

/**
 * The interactions of the programme's survey and the cycles.
 */
final class RoundActions {

	/** Opens the survey, and is each page's own id. */
	static final String ANSWER = "survey.program.answer";

	private RoundActions() {
	}

}

package org.pandu.survey.slack;

/**
 * The interactions of the survey.
 */
final class SurveyActions {

	/** Opens the form with the comment, and is the form's own id. */
	static final String COMMENT = "survey.comment";

	private static final String RATE = "survey.rate.";

	private SurveyActions() {
	}

	/**
	 * The tap on one of the five ratings. The buttons stand in one row, so each has an id
	 * of its own.
	 */
	static String rate(int rating) {
		return RATE + rating;
	}

}

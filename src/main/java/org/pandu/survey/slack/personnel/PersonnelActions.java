package org.pandu.survey.slack.personnel;

/**
 * The interactions of the personnel role.
 */
final class PersonnelActions {

	/** Opens the form in which admins name who has the role, and is its own id. */
	static final String ROLE = "survey.personnel.role";

	/** Is the id of the list of what was typed. */
	static final String LIST = "survey.personnel";

	/** Opens the form for counts, and is its own id. */
	static final String RETENTION = "survey.personnel.retention";

	/** Takes back the counts of the days it carries. */
	static final String REMOVE = "survey.personnel.retention.remove";

	/** Opens the form for a unit's results, and is its own id. */
	static final String RESULT = "survey.personnel.result";

	private PersonnelActions() {
	}

}

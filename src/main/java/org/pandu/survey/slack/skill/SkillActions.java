package org.pandu.survey.slack.skill;

/**
 * The interactions of the skills. The value is always a pairing's id.
 */
public final class SkillActions {

	/** Opens the form in which the coachee chooses, and is its own id. */
	public static final String CHOOSE = "survey.skills.choose";

	/** Opens the form in which either side rates, and is its own id. */
	public static final String RATE = "survey.skills.rate";

	private SkillActions() {
	}

}

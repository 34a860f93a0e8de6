package org.pandu.program.slack;

/**
 * The interactions of the programme's rules.
 */
public final class ProgramActions {

	/** Opens the programme's rules. */
	public static final String OVERVIEW = "program.overview";

	/** Shows whom to turn to with what is beyond coaching. */
	public static final String BEYOND = "program.beyond";

	static final String RULES = "program.rules";

	static final String RULE = "program.rule";

	static final String REMINDERS = "program.reminders";

	/** Opens the form for channel, zone and language. */
	public static final String VOICE = "program.voice";

	static final String AGREEMENT = "program.agreement";

	static final String CONTACTS = "program.contacts";

	static final String LEARNING = "program.learning";

	static final String ADMINS = "program.admins";

	private ProgramActions() {
	}

}

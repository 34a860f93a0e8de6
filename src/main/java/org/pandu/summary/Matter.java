package org.pandu.summary;

import java.util.List;

/**
 * What people answered. Questions about the programme are named by {@link #question}.
 */
public final class Matter {

	/** How satisfied coachees and mentees were with a session, from 1 to 5. */
	public static final String SESSION = "session";

	/** How satisfied coaches and mentors were, from 1 to 5. */
	public static final String LEADING = "leading";

	/** Whether coachees and mentees answered: 1 for no, 2 for yes. */
	public static final String RESPONSE = "response";

	/** What became of a coachee's skill since it was rated before: see {@link Change}. */
	public static final String SKILL = "skill";

	/** What has a name of its own. */
	public static final List<String> NAMED = List.of(SESSION, LEADING, RESPONSE, SKILL);

	private static final String QUESTION = "question:";

	private Matter() {
	}

	/** What became of a skill. */
	public enum Change {

		/** Not yet acquired before, and more now. */
		ACQUIRED,

		/** Rated higher. */
		IMPROVED,

		/** Rated the same. */
		SAME,

		/** Rated lower. */
		LOWER

	}

	/**
	 * A question about the programme, from 1 to 5.
	 * @param id the question's id
	 */
	public static String question(String id) {
		return QUESTION + id;
	}

	/**
	 * How many different answers there are.
	 */
	static int scores(String matter) {
		return switch (matter) {
			case RESPONSE -> 2;
			case SKILL -> Change.values().length;
			default -> 5;
		};
	}

	/**
	 * What its figures can be told apart by. The programme is not asked about by kind.
	 */
	static List<Dimension> dimensions(String matter) {
		return matter.startsWith(QUESTION) ? List.of(Dimension.LEVEL, Dimension.UNIT) : List.of(Dimension.values());
	}

}

package org.pandu.goal;

import java.util.Locale;

/**
 * What is written about a goal. Each part stands sealed in the column of its name.
 */
public enum GoalPart {

	/** The goal itself. */
	WORDING,

	/** How one will know that it is reached. */
	EVIDENCE,

	/** What makes it reachable. */
	REACH,

	/** What it serves. */
	RELEVANCE,

	/** Why it is kept although the SMART check misses something. */
	INSISTING,

	/** What its figures count. */
	UNIT,

	/** What was in the way of the version before. */
	OBSTACLES,

	/** What shall be done otherwise. */
	STRATEGY;

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}

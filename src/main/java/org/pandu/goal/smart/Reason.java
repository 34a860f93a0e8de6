package org.pandu.goal.smart;

/**
 * Why a mark is given or withheld. The catalogue says each in words, so that the check
 * hides nothing.
 */
public enum Reason {

	/** The goal names an activity or skill of the lists. */
	NAMES_ACTIVITY(true),

	/** The goal holds several words of its own. */
	NAMES_SOMETHING(true),

	/** Nothing is left of it but vague words. */
	ONLY_VAGUE(false),

	/** It holds a number that is no deadline. */
	HOLDS_NUMBER(true),

	/** It says what can be observed. */
	SAYS_EVIDENCE(true),

	/** Figures were set. */
	HAS_FIGURES(true),

	/** The question how one will know was answered. */
	EVIDENCE_WRITTEN(true),

	/** That question was answered with vague words. */
	EVIDENCE_VAGUE(false),

	/** Neither number nor anything to observe. */
	NO_MEASURE(false),

	/** Its day lies neither too near nor too far. */
	WITHIN_REACH(true),

	/** What makes it reachable was written. */
	REACH_WRITTEN(true),

	/** It holds an absolute. */
	ABSOLUTE(false),

	/** Its day is too near. */
	TOO_SOON(false),

	/** Its day is too far. */
	TOO_FAR(false),

	/** It was linked to an objective or a focus. */
	OBJECTIVE_CHOSEN(true),

	/** What it serves was written. */
	RELEVANCE_WRITTEN(true),

	/** Its words belong to an objective or a focus. */
	TOUCHES_OBJECTIVE(true),

	/** Nothing says what it serves. */
	NO_OBJECTIVE(false),

	/** It has a day. */
	HAS_DAY(true);

	private final boolean met;

	Reason(boolean met) {
		this.met = met;
	}

	public boolean isMet() {
		return this.met;
	}

}

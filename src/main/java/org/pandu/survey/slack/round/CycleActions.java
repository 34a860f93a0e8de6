package org.pandu.survey.slack.round;

/**
 * The interactions of the cycles.
 */
final class CycleActions {

	/** Lists the cycles. */
	static final String LIST = "survey.cycles";

	/** Opens the form for a new cycle, and is its own id. */
	static final String NEW = "survey.cycles.new";

	/** Opens the form that changes a cycle, and is its own id; the value is its id. */
	static final String CHANGE = "survey.cycles.change";

	/** Deletes a cycle from its form; the value is its id. */
	static final String DELETE = "survey.cycles.delete";

	/** Lists the pairings of a cycle that ended; the value is its id. */
	static final String DECIDE = "survey.cycles.decide";

	/** Shows another page of that list; the value is the cycle's id and the page. */
	static final String PAGE = "survey.cycles.page";

	/**
	 * Lets a pairing go on; the value is the cycle's id, the page and the pairing's id.
	 */
	static final String EXTEND = "survey.cycles.extend";

	/** Lets all go on that are not decided; the value is the cycle's id. */
	static final String EXTEND_ALL = "survey.cycles.extend-all";

	private CycleActions() {
	}

}

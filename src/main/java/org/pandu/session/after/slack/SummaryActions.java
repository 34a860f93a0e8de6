package org.pandu.session.after.slack;

/**
 * The interactions of what stays of a session.
 */
public final class SummaryActions {

	/** Opens the summary of a session; the value is its id. */
	public static final String OPEN = "after.summary";

	/** Turns its pages; the values are the session's id and the page. */
	static final String BACK = "after.summary-back";

	static final String ON = "after.summary-on";

	/**
	 * Opens the form that sends it as a file, and is the form's own id; the value is the
	 * session's id.
	 */
	static final String TAKE = "after.take";

	/** Lists the sessions that took place; the value is the page. */
	public static final String PAST = "after.past";

	static final String PAST_BACK = "after.past-back";

	static final String PAST_ON = "after.past-on";

	private SummaryActions() {
	}

}

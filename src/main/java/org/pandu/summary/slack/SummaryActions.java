package org.pandu.summary.slack;

/**
 * The interactions of the summary. Where a value is needed, it is the scope.
 */
final class SummaryActions {

	/** Opens the summary; the id of its modal too. */
	static final String OPEN = "summary.open";

	/** Another period was chosen. */
	static final String PERIOD = "summary.period";

	/** It shall be told apart by something else. */
	static final String BY = "summary.by";

	/** Shows what the figures mean. */
	static final String DEFINITIONS = "summary.definitions";

	/** Shows the comments. */
	static final String COMMENTS = "summary.comments";

	/** Posts the summary to the channel. */
	static final String POST = "summary.post";

	/** Sends a month's summary once more; the value is the month. */
	static final String AGAIN = "summary.again";

	/** Opens the form of the rules; the id of its modal too. */
	static final String RULES = "summary.rules";

	/** Sends the figures as tables. */
	static final String EXPORT = "summary.export";

	/** Opens the form of the report for the leadership; the id of its modal too. */
	static final String REPORT = "summary.report";

	/**
	 * Opens who stayed and what units reached. Carries what the summary was asked for.
	 */
	static final String STAFF = "summary.staff";

	private SummaryActions() {
	}

}

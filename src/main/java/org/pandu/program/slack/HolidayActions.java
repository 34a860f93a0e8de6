package org.pandu.program.slack;

/**
 * The interactions of holiday calendars.
 */
final class HolidayActions {

	/** Opens the list of calendars. */
	static final String LIST = "program.holidays";

	/** Goes back to the list. */
	static final String BACK = "program.holidays-back";

	/** Shows a calendar; the value is its id. */
	static final String CALENDAR = "program.holiday-calendar";

	/** Shows another year of a calendar; the value is its id and the year. */
	static final String YEAR = "program.holiday-year";

	/** Opens the form for a new calendar. */
	static final String NEW = "program.holidays-new";

	/** Opens the form for more days; the value is the calendar's id. */
	static final String ADD = "program.holidays-add";

	/** Opens the form for name and scope; the value is the calendar's id. */
	static final String CHANGE = "program.holidays-change";

	/** Removes days; the value is the calendar's id, the first and the last day. */
	static final String REMOVE_DAYS = "program.holidays-remove-days";

	/** Removes a calendar; the value is its id. */
	static final String REMOVE = "program.holidays-remove";

	private HolidayActions() {
	}

}

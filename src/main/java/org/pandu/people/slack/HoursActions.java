package org.pandu.people.slack;

/**
 * The interactions of working hours.
 */
public final class HoursActions {

	/** Lists the working weeks of everyone and of the units. */
	public static final String LIST = "people.hours";

	/** Opens the form for a standing week. */
	static final String ADD = "people.hours-add";

	/** Opens the form for a dated profile. */
	static final String ADD_PROFILE = "people.hours-add-profile";

	/** A choice in a week's menu: {@link #CHANGE} or {@link #REMOVE} and its id. */
	static final String MENU = "people.hours-menu";

	static final String CHANGE = "change ";

	static final String REMOVE = "remove ";

	/** Sends the form for a standing week off. */
	static final String SET = "people.hours-set";

	/** Sends the form for a dated profile off. */
	static final String SET_PROFILE = "people.hours-set-profile";

	/** Sends the form that removes a week off. */
	static final String TAKE_BACK = "people.hours-remove";

	/** Opens the form for one's own hours, and sends it off. */
	static final String OWN = "people.hours-own";

	private HoursActions() {
	}

}

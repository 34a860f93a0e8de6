package org.pandu.session;

/**
 * What somebody has confirmed already, so that nobody is asked about it again.
 *
 * @param length that a length outside the level's bounds is meant
 * @param hours that a time outside somebody's working hours is meant
 */
public record Confirmed(boolean length, boolean hours) {

	public static final Confirmed NOTHING = new Confirmed(false, false);

	public static final Confirmed EVERYTHING = new Confirmed(true, true);

}

package org.pandu.program.holiday;

import java.time.LocalDate;

/**
 * A day on which people do not work.
 *
 * @param day the day on the calendar of those it holds for
 * @param name what the day is called, at most {@value #LONGEST_NAME} characters
 */
public record Holiday(LocalDate day, String name) {

	/** The longest name of a day, in characters. */
	public static final int LONGEST_NAME = 100;

	/** The earliest year that is taken for meant. */
	public static final int FIRST_YEAR = 2000;

	/** The latest year that is taken for meant. */
	public static final int LAST_YEAR = 2100;

}

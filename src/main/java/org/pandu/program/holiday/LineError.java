package org.pandu.program.holiday;

/**
 * What is wrong with one pasted line.
 *
 * @param line the line's number as people count, from 1
 * @param kind what is wrong
 * @param text the part that is wrong, or the line
 */
public record LineError(int line, Kind kind, String text) {

	/** What may be wrong with a line. */
	public enum Kind {

		/** It does not begin with a date. */
		NO_DATE,

		/** The calendar has no such day, such as 31 February. */
		NO_SUCH_DAY,

		/** The year is out of all reason. */
		YEAR,

		/** The last day is before the first. */
		BACKWARDS,

		/** More days in one line than {@value HolidayLines#LONGEST_RANGE}. */
		TOO_LONG,

		/** The name has more than {@value Holiday#LONGEST_NAME} characters. */
		NAME

	}

}

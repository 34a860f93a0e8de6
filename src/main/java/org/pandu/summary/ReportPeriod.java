package org.pandu.summary;

import java.time.LocalDate;
import java.time.Month;

/**
 * The periods a summary can be asked for.
 */
public enum ReportPeriod {

	/** Today and the 29 days before. */
	LAST_30_DAYS,

	/** From the first day of the quarter of the year to today. */
	THIS_QUARTER,

	/** The quarter of the year that has ended last. */
	LAST_QUARTER,

	/** From the first pairing to today. */
	SINCE_START;

	/**
	 * The days it means.
	 * @param today today in the programme's zone
	 * @param start the day the first pairing began, not after today
	 */
	public Period on(LocalDate today, LocalDate start) {
		LocalDate quarter = quarterOf(today);
		return switch (this) {
			case LAST_30_DAYS -> new Period(today.minusDays(29), today.plusDays(1));
			case THIS_QUARTER -> new Period(quarter, today.plusDays(1));
			case LAST_QUARTER -> new Period(quarter.minusMonths(3), quarter);
			case SINCE_START -> new Period(start, today.plusDays(1));
		};
	}

	private static LocalDate quarterOf(LocalDate day) {
		Month first = day.getMonth().firstMonthOfQuarter();
		return LocalDate.of(day.getYear(), first, 1);
	}

}

package org.pandu.summary;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The periods a summary can be asked for by name.
 */
public enum ReportPeriod {

	/** Today and the 29 days before. */
	LAST_30_DAYS,

	/** From the first day of the month to today. */
	THIS_MONTH,

	/** The month that has ended last. */
	LAST_MONTH,

	/** From the first day of the quarter of the year to today. */
	THIS_QUARTER,

	/** The quarter of the year that has ended last. */
	LAST_QUARTER,

	/** From the first day of the year to today. */
	THIS_YEAR,

	/** The year that has ended last. */
	LAST_YEAR,

	/** From the first pairing to today. */
	SINCE_START;

	/**
	 * The days it means.
	 * @param today today in the programme's zone
	 * @param start the day the first pairing began, not after today
	 */
	public Period on(LocalDate today, LocalDate start) {
		YearMonth month = YearMonth.from(today);
		Period quarter = Period.quarter(today);
		LocalDate year = LocalDate.of(today.getYear(), 1, 1);
		LocalDate tomorrow = today.plusDays(1);
		return switch (this) {
			case LAST_30_DAYS -> new Period(today.minusDays(29), tomorrow);
			case THIS_MONTH -> new Period(month.atDay(1), tomorrow);
			case LAST_MONTH -> Period.of(month.minusMonths(1));
			case THIS_QUARTER -> new Period(quarter.from(), tomorrow);
			case LAST_QUARTER -> new Period(quarter.from().minusMonths(3), quarter.from());
			case THIS_YEAR -> new Period(year, tomorrow);
			case LAST_YEAR -> new Period(year.minusYears(1), year);
			case SINCE_START -> new Period(start, tomorrow);
		};
	}

}

package org.pandu.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * How often the summary comes to the channel.
 */
public enum Rhythm {

	/** On Mondays, about the week before. */
	WEEK,

	/** On the first of each month, about the month before. */
	MONTH,

	/** On the first day of each quarter, about the quarter before. */
	QUARTER;

	/**
	 * The period a day lies in.
	 */
	Period around(LocalDate day) {
		return switch (this) {
			case WEEK -> {
				LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				yield new Period(monday, monday.plusWeeks(1));
			}
			case MONTH -> Period.of(YearMonth.from(day));
			case QUARTER -> Period.quarter(day);
		};
	}

}

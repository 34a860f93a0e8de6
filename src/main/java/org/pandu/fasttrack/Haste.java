package org.pandu.fasttrack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How urgent a request is. It decides how long each step waits for an answer.
 */
public enum Haste {

	/** Today; each step waits some hours on the clock. */
	TODAY,

	/** Before the week's end; each step waits some working hours. */
	WEEK,

	/** By a date; each step waits some working hours. */
	DATE;

	/**
	 * The last day of a week that began before: its Friday, or the next week's when it is
	 * Friday already.
	 */
	public static LocalDate endOfWeek(LocalDate today) {
		return today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0
				? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
				: today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
	}

}

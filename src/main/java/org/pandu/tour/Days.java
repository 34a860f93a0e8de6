package org.pandu.tour;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the first two meet: at three in the afternoon of a working day in Jakarta, which
 * is morning in Brussels.
 */
final class Days {

	static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private Days() {
	}

	/**
	 * The first such time that is at least so long after a moment.
	 */
	static ZonedDateTime firstAfter(Instant moment, Duration atLeast) {
		ZonedDateTime day = moment.plus(atLeast).atZone(JAKARTA).with(AFTERNOON);
		while (day.toInstant().isBefore(moment.plus(atLeast)) || isWeekend(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private static boolean isWeekend(ZonedDateTime day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}

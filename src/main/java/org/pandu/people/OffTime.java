package org.pandu.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Why a time is not within somebody's working hours. Days and times are those of the
 * person's own clock.
 */
public sealed interface OffTime {

	/** The day is a day off, with its name in the calendar. */
	record Holiday(LocalDate day, String name) implements OffTime {
	}

	/** The person sleeps. */
	record Night() implements OffTime {
	}

	/** The person never works on this day of the week. */
	record FreeDay(DayOfWeek day) implements OffTime {
	}

	/** Work has not begun, or is over. */
	record Outside(DayOfWeek day, LocalTime starts, LocalTime ends) implements OffTime {
	}

	/** It touches the break. */
	record Break(DayOfWeek day, LocalTime starts, LocalTime ends) implements OffTime {
	}

}

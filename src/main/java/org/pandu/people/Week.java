package org.pandu.people;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When somebody works in a week. A day that is not there is free.
 *
 * @param days the working days; at least one
 */
public record Week(Map<DayOfWeek, DayHours> days) {

	/**
	 * The week that holds where nobody has set one: the usual week of a ministry, with
	 * the Friday prayer.
	 */
	public static final Week USUAL = mondayToFriday(DayHours.of("07:30", "16:00", "12:00", "13:00"),
			DayHours.of("07:30", "16:30", "11:30", "13:00"));

	/**
	 * The week that is offered for Ramadan.
	 */
	public static final Week RAMADAN = mondayToFriday(DayHours.of("08:00", "15:00", "12:00", "12:30"),
			DayHours.of("08:00", "15:30", "11:30", "12:30"));

	public Week {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("Nobody works on no day");
		}
		days = Map.copyOf(days);
	}

	public Optional<DayHours> on(DayOfWeek day) {
		return Optional.ofNullable(this.days.get(day));
	}

	private static Week mondayToFriday(DayHours usual, DayHours friday) {
		Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
		for (int day = 1; day < DayOfWeek.FRIDAY.getValue(); day++) {
			days.put(DayOfWeek.of(day), usual);
		}
		days.put(DayOfWeek.FRIDAY, friday);
		return new Week(days);
	}

}

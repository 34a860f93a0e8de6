package org.pandu.session.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often a standing slot comes again. Which weekday or day of the month it is, its
 * first day says. Guideline, "Langkah 2: Alokasikan Waktu Secara Efisien": regular slots
 * keep consistency.
 */
public sealed interface Rhythm {

	/** The last such weekday of a month. */
	int LAST = -1;

	/** Stands for the place in the month that the first day has. */
	int AS_FIRST_DAY = 0;

	/** What a form offers. */
	List<Rhythm> OFFERED = List.of(new Weeks(1), new Weeks(2), new Weeks(3), new Weeks(4), new MonthsOnDate(1),
			new MonthsOnWeekday(1, AS_FIRST_DAY), new MonthsOnWeekday(1, 1), new MonthsOnWeekday(1, 2),
			new MonthsOnWeekday(1, 3), new MonthsOnWeekday(1, 4), new MonthsOnWeekday(1, LAST), new MonthsOnDate(2),
			new MonthsOnDate(3), new MonthsOnWeekday(3, AS_FIRST_DAY), new MonthsOnDate(6));

	/**
	 * How many weeks or months make a period.
	 */
	int every();

	/**
	 * The rhythm as forms carry it.
	 */
	String code();

	/**
	 * Whether a series may begin on the day.
	 */
	default boolean fits(LocalDate firstDay) {
		return true;
	}

	/**
	 * The same rhythm for a series that goes on from another day, such as the second
	 * Tuesday after the first Monday.
	 */
	default Rhythm goingOnFrom(LocalDate day) {
		return this;
	}

	/**
	 * About how long a period is, to compare rhythms by.
	 */
	Duration about();

	/**
	 * Reads what {@link #code} wrote.
	 * @throws IllegalArgumentException when it is none
	 */
	static Rhythm parse(String code) {
		String[] parts = code.split("/", 3);
		int every = Integer.parseInt(parts[1]);
		return switch (parts[0]) {
			case "weeks" -> new Weeks(every);
			case "date" -> new MonthsOnDate(every);
			case "weekday" -> new MonthsOnWeekday(every, Integer.parseInt(parts[2]));
			default -> throw new IllegalArgumentException("No rhythm " + code);
		};
	}

	/**
	 * Every so many weeks, on the first day's weekday.
	 */
	record Weeks(int every) implements Rhythm {

		@Override
		public String code() {
			return "weeks/" + this.every;
		}

		@Override
		public Duration about() {
			return ChronoUnit.WEEKS.getDuration().multipliedBy(this.every);
		}

	}

	/**
	 * Every so many months, on the first day's day of the month; in a month without that
	 * day, on its last.
	 */
	record MonthsOnDate(int every) implements Rhythm {

		@Override
		public String code() {
			return "date/" + this.every;
		}

		@Override
		public Duration about() {
			return ChronoUnit.MONTHS.getDuration().multipliedBy(this.every);
		}

	}

	/**
	 * Every so many months, on the first day's weekday.
	 *
	 * @param ordinal which one of the month: 1 to 4, {@link #LAST}, or
	 * {@link #AS_FIRST_DAY}
	 */
	record MonthsOnWeekday(int every, int ordinal) implements Rhythm {

		@Override
		public String code() {
			return "weekday/" + this.every + "/" + this.ordinal;
		}

		@Override
		public boolean fits(LocalDate firstDay) {
			return this.ordinal == AS_FIRST_DAY || this.ordinal == ordinalOf(firstDay)
					|| this.ordinal == LAST && isLast(firstDay);
		}

		@Override
		public Rhythm goingOnFrom(LocalDate day) {
			return fits(day) ? this : new MonthsOnWeekday(this.every, ordinalOf(day));
		}

		@Override
		public Duration about() {
			return ChronoUnit.MONTHS.getDuration().multipliedBy(this.every);
		}

		/**
		 * Which one of the month a series from the day on takes.
		 */
		int ordinalFrom(LocalDate firstDay) {
			return (this.ordinal == AS_FIRST_DAY) ? ordinalOf(firstDay) : this.ordinal;
		}

		/** A fifth one is not in every month, so it counts as the last. */
		private static int ordinalOf(LocalDate day) {
			int ordinal = (day.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
			return (ordinal > 4) ? LAST : ordinal;
		}

		private static boolean isLast(LocalDate day) {
			return day.plusWeeks(1).getMonth() != day.getMonth();
		}

	}

}

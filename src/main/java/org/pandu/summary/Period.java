package org.pandu.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole days of the programme's zone.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

	public Period {
		if (!from.isBefore(until)) {
			throw new IllegalArgumentException("A period has at least one day");
		}
	}

	public static Period of(YearMonth month) {
		return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
	}

	/**
	 * The quarter of the year a day lies in.
	 */
	public static Period quarter(LocalDate day) {
		LocalDate first = LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
		return new Period(first, first.plusMonths(3));
	}

	public static Period year(LocalDate day) {
		return new Period(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear() + 1, 1, 1));
	}

	/**
	 * Reads a period as buttons and cards carry it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static Period parse(String text) {
		String[] days = text.split("/");
		if (days.length != 2) {
			throw new IllegalArgumentException("Not a period");
		}
		try {
			return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
		}
		catch (java.time.DateTimeException ex) {
			throw new IllegalArgumentException("Not a period", ex);
		}
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && day.isBefore(this.until);
	}

	public LocalDate last() {
		return this.until.minusDays(1);
	}

	/**
	 * The month, where the period is exactly one.
	 */
	public Optional<YearMonth> month() {
		return Optional.of(YearMonth.from(this.from)).filter((month) -> of(month).equals(this));
	}

	public boolean isYear() {
		return equals(year(this.from));
	}

	/**
	 * Whether it is a month, quarter or year of the calendar.
	 */
	public boolean isOfCalendar() {
		return month().isPresent() || equals(quarter(this.from)) || isYear();
	}

	/**
	 * The periods of the calendar that end where this month does, the shortest first.
	 */
	List<Period> closing() {
		return Stream.of(this, quarter(this.from), year(this.from))
			.filter((period) -> period.until().equals(this.until))
			.toList();
	}

	/**
	 * The period as buttons and cards carry it.
	 */
	public String subject() {
		return this.from + "/" + this.until;
	}

}

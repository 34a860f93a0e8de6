package org.pandu.summary;

import java.time.LocalDate;

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
	 * The period as buttons and cards carry it.
	 */
	public String subject() {
		return this.from + "/" + this.until;
	}

}

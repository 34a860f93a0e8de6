package org.pandu.survey.round;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year.
 *
 * @param first its first day
 */
public record Quarter(LocalDate first) {

	static Quarter of(LocalDate day) {
		Month month = day.getMonth().firstMonthOfQuarter();
		return new Quarter(LocalDate.of(day.getYear(), month, 1));
	}

	Quarter next() {
		return new Quarter(this.first.plusMonths(3));
	}

	Quarter previous() {
		return new Quarter(this.first.minusMonths(3));
	}

	/**
	 * Which of the year's four it is, from 1.
	 */
	public int number() {
		return this.first.get(IsoFields.QUARTER_OF_YEAR);
	}

	public int year() {
		return this.first.getYear();
	}

	@Override
	public String toString() {
		return this.first.toString();
	}

}

package org.pandu.session.activity;

import java.time.LocalDate;

/**
 * From one day to another, both counted, in the person's zone.
 *
 * @param from the first day
 * @param to the last day
 */
public record ActivityPeriod(LocalDate from, LocalDate to) {

	/** The longest period, in years. */
	static final int MOST_YEARS = 10;

	/**
	 * Takes a period as it was chosen.
	 * @param field the form's field of the last day
	 * @throws UnfitPeriod at the field, when it ends before it begins or is longer than
	 * ten years
	 */
	public static ActivityPeriod chosen(LocalDate from, LocalDate to, String field) {
		if (to.isBefore(from) || !to.isBefore(from.plusYears(MOST_YEARS))) {
			throw new UnfitPeriod(MOST_YEARS, field);
		}
		return new ActivityPeriod(from, to);
	}

}

package org.pandu.summary;

import java.time.LocalDate;

import org.pandu.program.Cadence;

/**
 * The windows in each of which a pairing owes one session: one period of the cadence
 * each, counted from the acceptance. The first begins with the day of the acceptance; a
 * window ends with its due day. All are counted from the first day, so that a pairing
 * accepted on the 31st keeps to the ends of months.
 *
 * @param cadence the rule
 * @param since the day of the acceptance
 */
record Windows(Cadence cadence, LocalDate since) {

	/**
	 * The due day of a window, its last.
	 * @param number from 1
	 */
	LocalDate end(int number) {
		long units = (long) number * this.cadence.every();
		return (this.cadence.unit() == Cadence.Unit.WEEK) ? this.since.plusWeeks(units) : this.since.plusMonths(units);
	}

}

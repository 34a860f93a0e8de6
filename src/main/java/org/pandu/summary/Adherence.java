package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How one pairing kept to its cadence. Each session counts once: first for the window it
 * falls into; a further one makes up for the window before, when that had none. A window
 * the pairing did not outlive is not due.
 *
 * @param windows the pairing's windows
 * @param ended the day it ended; {@code null} while it runs
 * @param held the days of the sessions that took place, sorted
 */
record Adherence(Windows windows, @Nullable LocalDate ended, List<LocalDate> held) {

	/**
	 * Counts the windows whose due day lies in the period and is over.
	 */
	Tally in(Period period, LocalDate today) {
		Tally tally = Tally.NONE;
		LocalDate begin = LocalDate.MIN;
		for (int number = 1; isDue(number, today); number++) {
			LocalDate end = this.windows.end(number);
			if (period.contains(end)) {
				tally = tally.plus(fate(number, begin, today));
			}
			begin = end;
		}
		return tally;
	}

	private Tally fate(int number, LocalDate begin, LocalDate today) {
		LocalDate end = this.windows.end(number);
		LocalDate next = this.windows.end(number + 1);
		if (heldBetween(begin, end) > 0) {
			return new Tally(1, 0, 0, 0);
		}
		int own = outlives(number + 1) ? 1 : 0;
		if (heldBetween(end, next) > own) {
			return new Tally(0, 1, 0, 0);
		}
		boolean over = next.isBefore(today) || (this.ended != null && !this.ended.isAfter(today));
		return over ? new Tally(0, 0, 1, 0) : new Tally(0, 0, 0, 1);
	}

	private boolean isDue(int number, LocalDate today) {
		return this.windows.end(number).isBefore(today) && outlives(number);
	}

	private boolean outlives(int number) {
		return this.ended == null || this.ended.isAfter(this.windows.end(number));
	}

	private long heldBetween(LocalDate after, LocalDate end) {
		return this.held.stream().filter((day) -> day.isAfter(after) && !day.isAfter(end)).count();
	}

}

package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.pandu.session.CadenceWindows;
import org.pandu.session.Fate;
import org.pandu.session.Terms;

/**
 * How one pairing kept to its cadence.
 *
 * @param terms what it was and is held to
 * @param since the day both had accepted
 * @param ended the day it ended; {@code null} while it runs
 * @param held the days of the sessions that took place, sorted
 */
record Adherence(Terms terms, LocalDate since, @Nullable LocalDate ended, List<LocalDate> held) {

	/**
	 * Counts the windows whose due day lies in the period and is over.
	 * @param counted which due days count
	 */
	Tally in(Period period, LocalDate today, Predicate<LocalDate> counted) {
		return Fate.of(CadenceWindows.of(this.terms, this.since, this.ended, today), this.held, this.ended, today)
			.stream()
			.filter((decided) -> period.contains(decided.window().end()) && counted.test(decided.window().end()))
			.map((decided) -> tally(decided.fate()))
			.reduce(Tally.NONE, Tally::plus);
	}

	private static Tally tally(Fate fate) {
		return switch (fate) {
			case HELD -> new Tally(1, 0, 0, 0);
			case LATE -> new Tally(0, 1, 0, 0);
			case MISSED -> new Tally(0, 0, 1, 0);
			case OPEN -> new Tally(0, 0, 0, 1);
		};
	}

}

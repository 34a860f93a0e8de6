package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.session.due.CadenceWindows;
import org.pandu.session.due.Fate;
import org.pandu.session.due.Terms;

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
	 * The windows whose due day is over, with what became of them.
	 */
	Stream<Fate.Decided> decided(LocalDate today) {
		return Fate.of(CadenceWindows.of(this.terms, this.since, this.ended, today), this.held, this.ended, today)
			.stream();
	}

	/**
	 * Counts the windows whose due day lies in the period and is over.
	 */
	Tally in(Period period, LocalDate today) {
		return decided(today).filter((decided) -> period.contains(decided.window().end()))
			.map((decided) -> Tally.of(decided.fate()))
			.reduce(Tally.NONE, Tally::plus);
	}

}

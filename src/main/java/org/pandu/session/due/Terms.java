package org.pandu.session.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pandu.pairing.Days;
import org.pandu.pairing.NeedDays;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;

/**
 * What a pairing is held to: its cadences, the pauses in which nothing is due, and the
 * needs that make sessions due where they take place as needed. All days are those of the
 * programme's zone.
 *
 * @param rules all cadences that have held, the oldest first; the first has always held
 * @param pauses pauses of either of the two or of both, past and planned, without
 * overlaps, the earliest first
 * @param needs all needs there have been; those open together as one, the earliest first
 */
public record Terms(List<DatedCadence> rules, List<Days> pauses, List<NeedDays> needs) {

	public Terms {
		rules = List.copyOf(rules);
		pauses = Days.union(pauses);
		needs = NeedDays.union(needs);
	}

	/**
	 * The cadence that holds now.
	 */
	public Cadence now() {
		return this.rules.getLast().cadence();
	}

	/**
	 * The pause a day lies in.
	 */
	public Optional<Days> pauseOn(LocalDate day) {
		return this.pauses.stream().filter((pause) -> pause.contains(day)).findFirst();
	}

	/**
	 * Since when there has been a need without a break, while there is one.
	 */
	public Optional<LocalDate> needSince() {
		return this.needs.stream().filter(NeedDays::isOpen).map(NeedDays::opened).findFirst();
	}

}

package org.pandu.program;

import java.time.LocalDate;

import org.pandu.people.Level;

/**
 * A rule with the day it holds from. It holds until the next one does.
 *
 * @param from a day of the programme's zone
 * @param cadence the rule
 */
public record DatedCadence(LocalDate from, Cadence cadence) {

	/** From when a rule holds that has always held. */
	public static final LocalDate BEGINNING = LocalDate.EPOCH;

	public boolean isAbout(Level level, Kind kind) {
		return this.cadence.level() == level && this.cadence.kind() == kind;
	}

}

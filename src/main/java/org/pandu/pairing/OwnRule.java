package org.pandu.pairing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;

/**
 * What holds for one pairing from a day on instead of its level's rule.
 *
 * @param from a day of the programme's zone
 * @param rhythm how often and how long; {@code null} when the pairing follows its level
 * again from that day
 */
record OwnRule(LocalDate from, @Nullable Rhythm rhythm) {

	/**
	 * How often and how long, whatever the level.
	 *
	 * @param every how many units make a period
	 * @param unit weeks or months
	 * @param asNeeded whether sessions take place only while there is a need
	 * @param minMinutes the shortest usual session
	 * @param maxMinutes the longest usual session
	 */
	record Rhythm(int every, Cadence.Unit unit, boolean asNeeded, int minMinutes, int maxMinutes) {

		static Rhythm of(Cadence cadence) {
			return new Rhythm(cadence.every(), cadence.unit(), cadence.asNeeded(), cadence.minMinutes(),
					cadence.maxMinutes());
		}

		Cadence at(Level level, Kind kind) {
			return new Cadence(level, kind, this.every, this.unit, this.asNeeded, this.minMinutes, this.maxMinutes);
		}

	}

}

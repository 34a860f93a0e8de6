package org.pandu.session;

import java.time.ZoneId;
import java.util.List;

import org.pandu.pairing.Days;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * The days on which a pairing does not meet by its standing slot.
 *
 * @param days the pauses of the pairing and of its two people
 * @param zone the programme's zone, in which they are counted
 */
record PausedDays(List<Days> days, ZoneId zone) {

	/**
	 * Whether a slot lies in a pause.
	 */
	boolean cover(Slot slot) {
		return this.days.stream().anyMatch((some) -> some.contains(slot.startsAt().atZone(this.zone).toLocalDate()));
	}

	/** Looks them up. */
	@Component
	static class Lookup {

		private final Pauses pauses;

		private final Programs programs;

		Lookup(Pauses pauses, Programs programs) {
			this.pauses = pauses;
			this.programs = programs;
		}

		PausedDays of(Pairing pairing) {
			return new PausedDays(this.pauses.of(pairing).stream().map(Pause::days).toList(),
					this.programs.of(pairing.id().team()).zone());
		}

	}

}

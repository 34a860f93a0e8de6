package org.pandu.session.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Days;
import org.pandu.program.Cadence;

/**
 * The day the next session is due: one period after the last that took place, or after
 * the beginning. Where sessions take place as needed, a need makes one due at once, but
 * not before a period has passed since the last. A period does not run during a pause:
 * what was left of it when the pause began is left when it ends. What was due before the
 * pause is due on the day of the return.
 *
 * @param terms what the pairing is held to
 * @param since the day both had accepted
 * @param lastHeld the day of the last session that took place; {@code null} for none
 * @param today the present day
 */
record DueDay(Terms terms, LocalDate since, @Nullable LocalDate lastHeld, LocalDate today) {

	/**
	 * The day by the cadence, whether or not there is a need.
	 */
	LocalDate byCadence() {
		LocalDate anchor = (this.lastHeld != null) ? this.lastHeld : this.since;
		return afterPauses(anchor, this.terms.now().dueAfter(anchor));
	}

	/**
	 * The day something is to be done; empty where there is no need.
	 */
	Optional<LocalDate> owed() {
		Cadence cadence = this.terms.now();
		if (!cadence.asNeeded()) {
			return Optional.of(byCadence());
		}
		return this.terms.needSince().map((need) -> {
			LocalDate earliest = (this.lastHeld != null) ? cadence.dueAfter(this.lastHeld) : need;
			return afterPauses((this.lastHeld != null) ? this.lastHeld : need, later(need, earliest));
		});
	}

	private LocalDate afterPauses(LocalDate anchor, LocalDate due) {
		LocalDate day = due;
		for (Days pause : this.terms.pauses()) {
			boolean counts = pause.until().isAfter(anchor)
					&& !(pause.from().isAfter(day) && pause.from().isAfter(this.today));
			if (counts) {
				long left = Math.max(0, ChronoUnit.DAYS.between(later(pause.from(), anchor), day));
				day = pause.until().plusDays(left);
			}
		}
		return day;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}

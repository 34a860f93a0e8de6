package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time as people choose it: what the clock on the wall shows, in a zone. Where clocks
 * change, the rule is java.time's: a time that falls into the gap moves forward by the
 * gap's length (02.30 becomes 03.30; the card shows the real time), and of two equal
 * times the first counts.
 *
 * @param day the day
 * @param time the time of day
 * @param zone where the clock hangs
 * @param length how long it lasts, whichever the clocks do meanwhile
 */
public record Slot(LocalDate day, LocalTime time, ZoneId zone, Duration length) {

	/**
	 * The slot that begins at a moment.
	 */
	public static Slot of(Instant startsAt, ZoneId zone, Duration length) {
		ZonedDateTime local = startsAt.atZone(zone);
		return new Slot(local.toLocalDate(), local.toLocalTime(), zone, length);
	}

	public Instant startsAt() {
		return this.day.atTime(this.time).atZone(this.zone).toInstant();
	}

	public Instant endsAt() {
		return startsAt().plus(this.length);
	}

	boolean overlaps(Slot other) {
		return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
	}

	/**
	 * The same length at another moment, on the same clock.
	 */
	public Slot at(Instant startsAt) {
		return of(startsAt, this.zone, this.length);
	}

}

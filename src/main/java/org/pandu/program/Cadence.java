package org.pandu.program;

import java.time.Duration;
import java.time.LocalDate;

import org.pandu.people.Level;

/**
 * How often and how long a level meets. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
 *
 * @param level the coachee's level
 * @param kind coaching or mentoring
 * @param every how many units make a period
 * @param unit weeks or months
 * @param asNeeded whether sessions take place only while there is a need
 * @param minMinutes the shortest usual session
 * @param maxMinutes the longest usual session
 */
public record Cadence(Level level, Kind kind, int every, Unit unit, boolean asNeeded, int minMinutes, int maxMinutes) {

	/** What a period is counted in. */
	public enum Unit {

		WEEK, MONTH

	}

	/**
	 * The day a session is due after one held on the given day. Months keep the day of
	 * the month where there is one.
	 */
	public LocalDate dueAfter(LocalDate held) {
		return after(held, 1);
	}

	/**
	 * The day so many periods after another. Each is counted from that day, so that the
	 * 31st keeps to the ends of months: 31 January, 28 February, 31 March.
	 */
	public LocalDate after(LocalDate day, int periods) {
		long units = (long) periods * this.every;
		return (this.unit == Unit.WEEK) ? day.plusWeeks(units) : day.plusMonths(units);
	}

	/**
	 * Whether it lets people meet as often as another, however long.
	 */
	public boolean isAsOftenAs(Cadence other) {
		return this.every == other.every && this.unit == other.unit && this.asNeeded == other.asNeeded;
	}

	/**
	 * The usual length in minutes as people write it, such as 60–90 or 60.
	 */
	public String usualMinutes() {
		return (this.minMinutes == this.maxMinutes) ? "" + this.minMinutes : this.minMinutes + "–" + this.maxMinutes;
	}

	/**
	 * Whether a session of this length is usual for the level.
	 */
	public boolean isUsual(Duration length) {
		return length.toMinutes() >= this.minMinutes && length.toMinutes() <= this.maxMinutes;
	}

}

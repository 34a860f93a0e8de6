package org.pandu.survey.personnel;

import java.time.LocalDate;

import org.pandu.id.TeamId;

/**
 * How many people stayed in a span of days. Guideline, "Pengukuran Keberhasilan", 4.
 *
 * @param team the workspace
 * @param from the first day, in the programme's zone
 * @param to the last day
 * @param participants those of the programme
 * @param others everyone else
 */
public record RetentionCount(TeamId team, LocalDate from, LocalDate to, Group participants, Group others) {

	/**
	 * Whether it is about some of the same days without being about the same.
	 */
	public boolean overlaps(RetentionCount other) {
		boolean same = this.from.equals(other.from) && this.to.equals(other.to);
		return !same && !this.from.isAfter(other.to) && !this.to.isBefore(other.from);
	}

	/**
	 * A group of people.
	 *
	 * @param atStart how many there were on the first day
	 * @param left how many of them left by the last day; retirement, rotation and posting
	 * are not leaving
	 */
	public record Group(int atStart, int left) {

		public int stayed() {
			return this.atStart - this.left;
		}

		/**
		 * The share of those who stayed, in per cent, rounded down, so that only all are
		 * 100.
		 */
		public int percent() {
			return (this.atStart == 0) ? 0 : 100 * stayed() / this.atStart;
		}

	}

}

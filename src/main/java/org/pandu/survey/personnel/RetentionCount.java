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
	 * A group of people.
	 *
	 * @param atStart how many there were on the first day
	 * @param left how many of them left by the last day; retirement, rotation and posting
	 * are not leaving
	 */
	public record Group(int atStart, int left) {
	}

}

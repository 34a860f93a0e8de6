package org.pandu.summary;

import java.time.LocalDate;

import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * One answer with where it counts. It never leaves this package.
 *
 * @param person Slack's id of who gave it
 * @param day when, in the programme's zone
 * @param level the coachee's level on the day of the session
 * @param unit the coachee's unit then
 * @param kind coaching or mentoring
 * @param score what was answered
 */
record Opinion(String person, LocalDate day, Level level, String unit, Kind kind, int score) {

	String value(Dimension dimension) {
		return switch (dimension) {
			case LEVEL -> this.level.name();
			case KIND -> this.kind.name();
			case UNIT -> this.unit;
		};
	}

	/**
	 * Says nothing of the answer, so that no log does.
	 */
	@Override
	public String toString() {
		return "an answer";
	}

}

package org.pandu.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * Keeps questions about one pairing apart: a coachee or mentee is asked at most once in a
 * calendar month of the programme's zone.
 */
@Component
class AskedLately {

	private static final Duration WEEK = Duration.ofDays(7);

	private final Surveys surveys;

	private final Programs programs;

	private final Clock clock;

	AskedLately(Surveys surveys, Programs programs, Clock clock) {
		this.surveys = surveys;
		this.programs = programs;
		this.clock = clock;
	}

	boolean thisMonth(PersonId person, PairingId pairing) {
		return this.surveys.wasAskedSince(monthBegan(person.team()), person, pairing);
	}

	/**
	 * Also within a week before: a session late in the month before was the last one.
	 */
	boolean thisMonthOrWeek(PersonId person, PairingId pairing) {
		Instant week = this.clock.instant().minus(WEEK);
		Instant month = monthBegan(person.team());
		return this.surveys.wasAskedSince(week.isBefore(month) ? week : month, person, pairing);
	}

	private Instant monthBegan(TeamId team) {
		ZoneId zone = this.programs.of(team).zone();
		return this.clock.instant().atZone(zone).toLocalDate().withDayOfMonth(1).atStartOfDay(zone).toInstant();
	}

}

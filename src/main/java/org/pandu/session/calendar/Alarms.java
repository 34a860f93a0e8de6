package org.pandu.session.calendar;

import java.time.Duration;

import org.pandu.id.TeamId;
import org.pandu.program.Program;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * How long before a session a calendar reminds: as Pandu does last, or ten minutes where
 * Pandu does not.
 */
@Component
class Alarms {

	private static final Duration USUAL = Duration.ofMinutes(10);

	private final Programs programs;

	Alarms(Programs programs) {
		this.programs = programs;
	}

	Duration of(TeamId team) {
		Program program = this.programs.of(team);
		if (program.remindMinutesBefore() > 0) {
			return Duration.ofMinutes(program.remindMinutesBefore());
		}
		return program.remindHourBefore() ? Duration.ofHours(1) : USUAL;
	}

}

package org.pandu.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

import org.pandu.session.Session;
import org.pandu.session.Sessions;

import org.springframework.stereotype.Component;

/**
 * To which day a step is carried over: the next session's, or two weeks on where none is
 * booked.
 */
@Component
class CarryOver {

	private static final int DAYS = 14;

	private final Sessions sessions;

	private final Clock clock;

	CarryOver(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * A day after today, and after the one the step is due.
	 */
	LocalDate next(ActionItem item, LocalDate today) {
		LocalDate due = item.due();
		LocalDate from = (due != null && due.isAfter(today)) ? due : today;
		Instant now = this.clock.instant();
		return this.sessions.ofPairing(item.pairing())
			.stream()
			.filter((session) -> session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(now))
			.map((session) -> session.startsAt().atZone(session.slot().zone()).toLocalDate())
			.filter((day) -> day.isAfter(from))
			.min(Comparator.naturalOrder())
			.orElse(from.plusDays(DAYS));
	}

}

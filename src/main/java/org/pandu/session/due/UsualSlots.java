package org.pandu.session.due;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.pandu.pairing.Pairing;
import org.pandu.program.Cadence;
import org.pandu.session.FreeTimes;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;

import org.springframework.stereotype.Component;

/**
 * The time to begin with when two people look for their next session: the due day, the
 * time of day they met at last, the shortest usual length. Guideline, "Langkah 2:
 * Alokasikan Waktu Secara Efisien": regular slots keep consistency.
 */
@Component
public class UsualSlots {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final Sessions sessions;

	private final NextDue nextDue;

	private final FreeTimes freeTimes;

	private final Clock clock;

	UsualSlots(Sessions sessions, NextDue nextDue, FreeTimes freeTimes, Clock clock) {
		this.sessions = sessions;
		this.nextDue = nextDue;
		this.freeTimes = freeTimes;
		this.clock = clock;
	}

	/**
	 * The next usual slot: from tomorrow on, at a time that is free within both people's
	 * hours, a period after a session that is booked already.
	 * @param zone the scheduler's zone
	 */
	public Slot next(Pairing pairing, ZoneId zone) {
		Cadence cadence = this.nextDue.cadence(pairing);
		List<Session> counted = this.sessions.ofPairing(pairing.id())
			.stream()
			.filter((session) -> session.isOpen() || session.state() == Session.State.HELD)
			.toList();
		LocalDate day = this.nextDue.of(pairing).after();
		LocalTime time = MORNING;
		if (!counted.isEmpty()) {
			Session last = counted.getLast();
			time = last.startsAt().atZone(zone).toLocalTime();
			day = last.isOpen() ? cadence.dueAfter(last.startsAt().atZone(zone).toLocalDate()) : day;
		}
		LocalDate tomorrow = this.clock.instant().atZone(zone).toLocalDate().plusDays(1);
		Slot usual = new Slot(day.isBefore(tomorrow) ? tomorrow : day, time, zone,
				Duration.ofMinutes(cadence.minMinutes()));
		return this.freeTimes.first(pairing, usual).orElse(usual);
	}

}

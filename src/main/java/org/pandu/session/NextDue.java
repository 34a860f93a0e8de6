package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * When a pairing's next session is due by the cadence of the coachee's level: one period
 * after the last that took place, or after the beginning. Days are those of the
 * programme's zone. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
 */
@Component
public class NextDue {

	private final Sessions sessions;

	private final People people;

	private final Programs programs;

	private final Clock clock;

	NextDue(Sessions sessions, People people, Programs programs, Clock clock) {
		this.sessions = sessions;
		this.people = people;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * The day the next session is due.
	 */
	public LocalDate after(Pairing pairing) {
		Instant since = this.sessions.lastHeldOf(pairing.id())
			.map(Session::startsAt)
			.orElseGet(() -> since(pairing.activeSince(), pairing.proposedAt()));
		return cadence(pairing).dueAfter(since.atZone(zone(pairing)).toLocalDate());
	}

	/**
	 * Whether the day has come and nothing is proposed, scheduled or running. A proposal
	 * that nobody answered before its time counts for nothing. Where sessions take place
	 * as needed, or there is to be one only, nothing is ever missing.
	 */
	public boolean needsScheduling(Pairing pairing) {
		if (!pairing.isActive() || pairing.once() || cadence(pairing).asNeeded()) {
			return false;
		}
		Instant now = this.clock.instant();
		return !after(pairing).isAfter(now.atZone(zone(pairing)).toLocalDate()) && this.sessions.ofPairing(pairing.id())
			.stream()
			.noneMatch((session) -> session.isOpen() || session.isProposed() && session.startsAt().isAfter(now));
	}

	/**
	 * The rule of the coachee's level.
	 */
	public Cadence cadence(Pairing pairing) {
		Level level = this.people.findById(pairing.coacheeId()).map(Person::level).orElseThrow();
		return this.programs.cadence(pairing.id().team(), level, pairing.kind());
	}

	private ZoneId zone(Pairing pairing) {
		return this.programs.of(pairing.id().team()).zone();
	}

	private static Instant since(@Nullable Instant active, Instant proposed) {
		return (active != null) ? active : proposed;
	}

}

package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Days;
import org.pandu.pairing.Pairing;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * When a pairing's next session is due by its cadence: one period after the last that
 * took place, or after the beginning, as {@link DueDay} says. Days are those of the
 * programme's zone. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
 */
@Component
public class NextDue {

	private final Sessions sessions;

	private final TermsReading terms;

	private final CadenceHistory cadences;

	private final Programs programs;

	private final Clock clock;

	NextDue(Sessions sessions, TermsReading terms, CadenceHistory cadences, Programs programs, Clock clock) {
		this.sessions = sessions;
		this.terms = terms;
		this.cadences = cadences;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * The day the next session is due by the cadence, whether or not there is a need.
	 */
	public LocalDate after(Pairing pairing) {
		return dueDay(pairing).byCadence();
	}

	/**
	 * The day from which the next session needs scheduling, were none arranged. Empty
	 * where sessions take place as needed and there is no need, where there is to be one
	 * only, and where the pairing does not run.
	 */
	public Optional<LocalDate> owed(Pairing pairing) {
		return (pairing.isActive() && !pairing.once()) ? dueDay(pairing).owed() : Optional.empty();
	}

	/**
	 * Whether the day has come, the pairing does not pause, and nothing is arranged.
	 */
	public boolean needsScheduling(Pairing pairing) {
		LocalDate today = today(pairing);
		return owed(pairing).filter((due) -> !due.isAfter(today)).isPresent() && pausedUntil(pairing).isEmpty()
				&& arranged(pairing).isEmpty();
	}

	/**
	 * What is scheduled or running, else proposed and not answered. Where a series asks
	 * for another time, both are asked already, until that time has come.
	 */
	public Optional<Session> arranged(Pairing pairing) {
		List<Session> all = this.sessions.ofPairing(pairing.id());
		return all.stream()
			.filter(Session::isOpen)
			.findFirst()
			.or(() -> all.stream().filter(this::isAsked).findFirst());
	}

	/**
	 * The day of the return, while the pairing or one of its two people pauses.
	 */
	public Optional<LocalDate> pausedUntil(Pairing pairing) {
		return this.terms.of(pairing).pauseOn(today(pairing)).map(Days::until);
	}

	/**
	 * The cadence that holds for the pairing now: its own, or the rule of the coachee's
	 * level.
	 */
	public Cadence cadence(Pairing pairing) {
		return this.cadences.now(pairing);
	}

	/**
	 * Today in the programme's zone.
	 */
	public LocalDate today(Pairing pairing) {
		return this.clock.instant().atZone(zone(pairing)).toLocalDate();
	}

	private boolean isAsked(Session session) {
		return session.isProposed() || session.needsTime() && session.startsAt().isAfter(this.clock.instant());
	}

	private DueDay dueDay(Pairing pairing) {
		ZoneId zone = zone(pairing);
		Instant since = Optional.ofNullable(pairing.activeSince()).orElse(pairing.proposedAt());
		LocalDate lastHeld = this.sessions.lastHeldOf(pairing.id())
			.map((session) -> session.startsAt().atZone(zone).toLocalDate())
			.orElse(null);
		return new DueDay(this.terms.of(pairing), since.atZone(zone).toLocalDate(), lastHeld, today(pairing));
	}

	private ZoneId zone(Pairing pairing) {
		return this.programs.of(pairing.id().team()).zone();
	}

}

package org.pandu.session.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.pandu.pairing.Days;
import org.pandu.pairing.Pairing;
import org.pandu.program.Cadence;
import org.pandu.session.Session;

/**
 * What lies before a pairing at a moment: what is arranged, and when the next session is
 * due by its cadence, one period after the last that took place, or after the beginning,
 * as {@link DueDay} says. Days are those of the programme's zone. Guideline, "Langkah 1:
 * Tentukan Frekuensi Sesi".
 *
 * @param pairing the pairing
 * @param terms what it is held to
 * @param sessions those to come, and the last that took place; the earliest first
 * @param zone the programme's zone
 * @param now the moment
 */
public record Outlook(Pairing pairing, Terms terms, List<Session> sessions, ZoneId zone, Instant now) {

	/**
	 * The day the next session is due by the cadence, whether or not there is a need.
	 */
	public LocalDate after() {
		return dueDay().byCadence();
	}

	/**
	 * The day from which the next session needs scheduling, were none arranged. Empty
	 * where sessions take place as needed and there is no need, where there is to be one
	 * only, and where the pairing does not run.
	 */
	public Optional<LocalDate> owed() {
		return (this.pairing.isActive() && !this.pairing.once()) ? dueDay().owed() : Optional.empty();
	}

	/**
	 * Whether the day has come, the pairing does not pause, and nothing is arranged.
	 */
	public boolean needsScheduling() {
		return owed().filter((due) -> !due.isAfter(today())).isPresent() && pausedUntil().isEmpty()
				&& arranged().isEmpty();
	}

	/**
	 * What is scheduled or running, else proposed and not answered. Where a series asks
	 * for another time, both are asked already, until that time has come.
	 */
	public Optional<Session> arranged() {
		return this.sessions.stream()
			.filter(Session::isOpen)
			.findFirst()
			.or(() -> this.sessions.stream().filter(this::isAsked).findFirst());
	}

	/**
	 * What is scheduled or running, and not over.
	 */
	public Optional<Session> booked() {
		return this.sessions.stream()
			.filter((session) -> session.isOpen() && session.endsAt().isAfter(this.now))
			.findFirst();
	}

	/**
	 * The day of the return, while the pairing or one of its two people pauses.
	 */
	public Optional<LocalDate> pausedUntil() {
		return this.terms.pauseOn(today()).map(Days::until);
	}

	/**
	 * The cadence that holds now: the pairing's own, or the rule of the coachee's level.
	 */
	public Cadence cadence() {
		return this.terms.now();
	}

	private LocalDate today() {
		return day(this.now);
	}

	private boolean isAsked(Session session) {
		return session.isProposed() || session.needsTime() && session.startsAt().isAfter(this.now);
	}

	private DueDay dueDay() {
		Instant since = Optional.ofNullable(this.pairing.activeSince()).orElse(this.pairing.proposedAt());
		LocalDate lastHeld = this.sessions.stream()
			.filter((session) -> session.state() == Session.State.HELD)
			.map((session) -> day(session.startsAt()))
			.reduce((one, later) -> later)
			.orElse(null);
		return new DueDay(this.terms, day(since), lastHeld, today());
	}

	private LocalDate day(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

}

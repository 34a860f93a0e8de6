package org.pandu.session.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.pandu.program.Program;
import org.pandu.session.Session;

/**
 * The reminders before a session. A programme uses at most two of them.
 */
enum Reminder {

	/** One day before, with the brief. */
	DAY("session.reminder.day"),

	/** One hour before. */
	HOUR("session.reminder.hour"),

	/** Some minutes before. */
	LAST("session.reminder.last");

	/** The earliest a programme may choose for the last one. */
	private static final Duration EARLIEST_LAST = Duration.ofMinutes(30);

	private final String kind;

	Reminder(String kind) {
		this.kind = kind;
	}

	/**
	 * The kind of its card.
	 */
	String kind() {
		return this.kind;
	}

	static Reminder ofKind(String kind) {
		return Arrays.stream(values())
			.filter((reminder) -> reminder.kind.equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No reminder " + kind));
	}

	/**
	 * When it is due, by the programme's rules. The day before is the same time of day in
	 * the zone the session was scheduled in, whichever the clocks do in between.
	 * @return when, or empty where the programme does not use it
	 */
	Optional<Instant> dueAt(Session session, Program program) {
		return switch (this) {
			case DAY -> program.remindDayBefore() ? Optional.of(notBefore(session)) : Optional.empty();
			case HOUR -> program.remindHourBefore() ? Optional.of(notBefore(session)) : Optional.empty();
			case LAST -> (program.remindMinutesBefore() > 0)
					? Optional.of(session.startsAt().minus(Duration.ofMinutes(program.remindMinutesBefore())))
					: Optional.empty();
		};
	}

	/**
	 * Before which moment it says nothing, whatever rules it was planned by. A programme
	 * that changes them leaves alone what is planned.
	 */
	Instant notBefore(Session session) {
		Instant start = session.startsAt();
		return switch (this) {
			case DAY -> start.atZone(session.slot().zone()).minusDays(1).toInstant();
			case HOUR -> start.minus(Duration.ofHours(1));
			case LAST -> start.minus(EARLIEST_LAST);
		};
	}

}

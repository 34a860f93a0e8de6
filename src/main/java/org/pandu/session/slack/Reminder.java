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
		Instant start = session.startsAt();
		return switch (this) {
			case DAY -> program.remindDayBefore() ? Optional.of(start.atZone(session.zoneId()).minusDays(1).toInstant())
					: Optional.empty();
			case HOUR -> program.remindHourBefore() ? Optional.of(start.minus(Duration.ofHours(1))) : Optional.empty();
			case LAST -> (program.remindMinutesBefore() > 0)
					? Optional.of(start.minus(Duration.ofMinutes(program.remindMinutesBefore()))) : Optional.empty();
		};
	}

}

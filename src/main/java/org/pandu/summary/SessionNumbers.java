package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.session.Session;

/**
 * Sessions as numbers, one for each way in which they differ to the measures. A million
 * rows take seconds to fetch and to turn into days of a zone; as numbers they come in the
 * rows of their pairings, and the zone's days are counted by where each begins.
 */
final class SessionNumbers {

	private static final List<Session.State> STATES = List.of(Session.State.SCHEDULED, Session.State.RUNNING,
			Session.State.HELD, Session.State.NOT_HELD, Session.State.CANCELLED, Session.State.UNRECORDED);

	/**
	 * The number of a row of the table of sessions: two for each state, and so on for
	 * each day. It takes the parameters {@code days} and {@code states}.
	 */
	static final String SQL = """
			2 * (%d * (width_bucket(starts_at, (SELECT CAST(:days AS timestamptz[]))) - 1)
			    + array_position((SELECT CAST(:states AS text[])), state) - 1)
			+ CASE WHEN absent IS NULL THEN 0 ELSE 1 END
			""".formatted(STATES.size());

	private final LocalDate first;

	private final LocalDate last;

	private final ZoneId zone;

	private final @Nullable Happening[] known;

	SessionNumbers(LocalDate first, LocalDate last, ZoneId zone) {
		this.first = first;
		this.last = last;
		this.zone = zone;
		this.known = new Happening[Math.toIntExact(2 * STATES.size() * (last.toEpochDay() - first.toEpochDay() + 1))];
	}

	Instant begin() {
		return this.first.atStartOfDay(this.zone).toInstant();
	}

	Instant end() {
		return this.last.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	/**
	 * When each day begins.
	 */
	String days() {
		return array(this.first.datesUntil(this.last.plusDays(1))
			.map((day) -> day.atStartOfDay(this.zone).toInstant().toString())
			.toList());
	}

	static String states() {
		return array(STATES.stream().map(Session.State::name).toList());
	}

	Happening happening(int number) {
		Happening known = this.known[number];
		if (known != null) {
			return known;
		}
		int ways = 2 * STATES.size();
		Happening happening = new Happening(this.first.plusDays(number / ways), STATES.get(number % ways / 2),
				number % 2 == 1);
		this.known[number] = happening;
		return happening;
	}

	/** As PostgreSQL reads it. */
	static String array(List<String> values) {
		return values.stream().collect(Collectors.joining(",", "{", "}"));
	}

}

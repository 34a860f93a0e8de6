package org.pandu.goal.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.text.ReaderLookup;

import org.springframework.stereotype.Component;

/**
 * When people are reminded of what is due on a day: in the morning, on their own clock.
 */
@Component
class DueTimes {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final ReaderLookup readers;

	private final Daytime daytime;

	private final Clock clock;

	DueTimes(ReaderLookup readers, Daytime daytime, Clock clock) {
		this.readers = readers;
		this.daytime = daytime;
		this.clock = clock;
	}

	/**
	 * The first of some mornings before a day that is still to come.
	 * @param daysBefore how many days before, the most first
	 * @return when, or empty where all of them have passed
	 */
	Optional<Instant> before(LocalDate due, PersonId person, int... daysBefore) {
		ZoneId zone = this.readers.words(person).zone();
		Instant now = this.clock.instant();
		return IntStream.of(daysBefore)
			.mapToObj((days) -> this.daytime.next(person, due.minusDays(days).atTime(MORNING).atZone(zone).toInstant()))
			.filter((moment) -> moment.isAfter(now))
			.findFirst();
	}

}

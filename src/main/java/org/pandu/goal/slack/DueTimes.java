package org.pandu.goal.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.people.PersonHours;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * When people are reminded of what is due on a day: in the morning, on their own clock,
 * and on a day they work.
 */
@Component
class DueTimes {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	/** How many days one goes back for a working day. */
	private static final int FURTHEST = 7;

	private final WorkingHours hours;

	private final Daytime daytime;

	private final Clock clock;

	DueTimes(WorkingHours hours, Daytime daytime, Clock clock) {
		this.hours = hours;
		this.daytime = daytime;
		this.clock = clock;
	}

	/**
	 * The first of some mornings before a day that is still to come: rather an earlier
	 * one than one on which the person does not work, yet such a one rather than none.
	 * @param daysBefore how many days before, the most first
	 * @return when, or empty where all of them have passed
	 */
	Optional<Instant> before(LocalDate due, PersonId person, int... daysBefore) {
		PersonHours personal = this.hours.of(person);
		Instant now = this.clock.instant();
		List<Instant> mornings = IntStream.of(daysBefore)
			.mapToObj((days) -> morning(due.minusDays(days), person, personal))
			.toList();
		Stream<Instant> atWork = IntStream.of(daysBefore)
			.mapToObj((days) -> atWork(due.minusDays(days), person, personal))
			.flatMap(Optional::stream);
		return Stream.concat(atWork, mornings.stream()).filter((moment) -> moment.isAfter(now)).findFirst();
	}

	private Optional<Instant> atWork(LocalDate day, PersonId person, PersonHours personal) {
		return IntStream.range(0, FURTHEST)
			.mapToObj((back) -> morning(day.minusDays(back), person, personal))
			.filter(personal::worksOnTheDayOf)
			.findFirst();
	}

	private Instant morning(LocalDate day, PersonId person, PersonHours personal) {
		return this.daytime.next(person, day.atTime(MORNING).atZone(personal.zone()).toInstant());
	}

}

package org.pandu.session.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.people.PersonHours;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * When people's working days begin: the time for what wants to be said on a day, and not
 * at night.
 */
@Component
public class Mornings {

	/** As many days are looked through as nobody is off without a break. */
	private static final int DAYS = 60;

	private final WorkingHours workingHours;

	private final Daytime daytime;

	Mornings(WorkingHours workingHours, Daytime daytime) {
		this.workingHours = workingHours;
		this.daytime = daytime;
	}

	/**
	 * The first moment at which a working day of the person begins, on their own clock.
	 * @param from the first day that will do
	 * @param notBefore the first moment that will do
	 */
	public Instant next(PersonId person, LocalDate from, Instant notBefore) {
		PersonHours hours = this.workingHours.of(person);
		return IntStream.range(0, DAYS)
			.mapToObj(from::plusDays)
			.flatMap((day) -> begin(hours, day).stream())
			.map((begin) -> this.daytime.next(person, begin))
			.filter((begin) -> !begin.isBefore(notBefore))
			.findFirst()
			.orElseGet(() -> this.daytime.next(person, notBefore));
	}

	private static Optional<Instant> begin(PersonHours hours, LocalDate day) {
		return hours.weekOn(day)
			.on(day.getDayOfWeek())
			.map((work) -> day.atTime(work.starts()).atZone(hours.zone()).toInstant())
			.filter(hours::worksOnTheDayOf);
	}

}

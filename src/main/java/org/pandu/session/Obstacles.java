package org.pandu.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.people.DaysOff;
import org.pandu.text.ReaderLookup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks for what stands in the way of an occurrence: a day off of either side, another
 * session. Whoever decides by it has taken the turn in {@link Bookings}.
 */
@Component
public class Obstacles {

	private final Bookings bookings;

	private final List<DaysOff> daysOff;

	private final ReaderLookup readers;

	Obstacles(Bookings bookings, ObjectProvider<DaysOff> daysOff, ReaderLookup readers) {
		this.bookings = bookings;
		this.daysOff = daysOff.orderedStream().toList();
		this.readers = readers;
	}

	/**
	 * The first thing that stands in the session's way at its time.
	 */
	public Optional<Obstacle> to(Session session) {
		return Stream.of(session.coachId(), session.coacheeId())
			.flatMap((person) -> dayOff(session, person).stream())
			.findFirst()
			.or(() -> booked(session));
	}

	/**
	 * Another session that stands in the way.
	 */
	Optional<Obstacle> booked(Session session) {
		return this.bookings.clash(session).map(Obstacle.Taken::new);
	}

	private Optional<Obstacle> dayOff(Session session, PersonId person) {
		LocalDate day = session.startsAt().atZone(this.readers.words(person).zone()).toLocalDate();
		return this.daysOff.stream()
			.flatMap((calendar) -> calendar.nameOf(person, day).stream())
			.findFirst()
			.map((name) -> new Obstacle.DayOff(person, name));
	}

}

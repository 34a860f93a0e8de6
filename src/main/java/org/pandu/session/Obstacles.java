package org.pandu.session;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.people.OffTime;
import org.pandu.people.PersonHours;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Looks for what stands in the way of an occurrence: another session, a day off, working
 * hours that have changed. What stood in the way of the series' first session too was
 * meant so, such as a slot after work. Whoever decides by it has taken the pairing's
 * turn.
 */
@Component
public class Obstacles {

	private final Bookings bookings;

	private final WorkingHours hours;

	private final AllSeries allSeries;

	Obstacles(Bookings bookings, WorkingHours hours, AllSeries allSeries) {
		this.bookings = bookings;
		this.hours = hours;
		this.allSeries = allSeries;
	}

	/**
	 * The first thing that stands in an occurrence's way at its time.
	 */
	public Optional<Obstacle> to(Session session) {
		return this.allSeries.of(session).flatMap((series) -> to(session, series));
	}

	/**
	 * The same, where the series is at hand.
	 */
	Optional<Obstacle> to(Session session, Series series) {
		Slot first = series.slotOn(series.firstDay());
		return Stream.of(session.coachId(), session.coacheeId())
			.flatMap((person) -> off(person, session, first).stream())
			.findFirst()
			.or(() -> booked(session));
	}

	/**
	 * Another session that stands in the way.
	 */
	Optional<Obstacle> booked(Session session) {
		return this.bookings.clash(session).map(Obstacle.Taken::new);
	}

	private Optional<Obstacle> off(PersonId person, Session session, Slot first) {
		PersonHours work = this.hours.of(person);
		return work.against(session.startsAt(), session.endsAt())
			.filter((why) -> why instanceof OffTime.Holiday || !isSo(why, work, first.startsAt(), first.endsAt()))
			.map((why) -> new Obstacle.Off(person, why));
	}

	private static boolean isSo(OffTime why, PersonHours work, Instant from, Instant to) {
		return work.against(from, to).filter((other) -> other.getClass() == why.getClass()).isPresent();
	}

}

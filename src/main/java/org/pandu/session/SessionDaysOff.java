package org.pandu.session;

import java.time.LocalDate;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.people.OffTime;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Tells on whose days off sessions fall. The day is the one that each person's own
 * calendar shows.
 */
@Component
public class SessionDaysOff {

	private final WorkingHours hours;

	SessionDaysOff(WorkingHours hours) {
		this.hours = hours;
	}

	/**
	 * The day on which a session falls for a person.
	 */
	public LocalDate day(PersonId person, Session session) {
		return session.startsAt().atZone(this.hours.of(person).zone()).toLocalDate();
	}

	/**
	 * The name of the day off, when the session falls on one of this person's.
	 */
	public Optional<String> nameFor(PersonId person, Session session) {
		return this.hours.of(person)
			.against(session.startsAt(), session.endsAt())
			.filter(OffTime.Holiday.class::isInstance)
			.map((off) -> ((OffTime.Holiday) off).name());
	}

}

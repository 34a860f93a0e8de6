package org.pandu.people;

import org.pandu.id.PersonId;
import org.pandu.text.ReaderLookup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows when people work: the week nearest to the person, less the days off.
 */
@Component
public class WorkingHours {

	private final People people;

	private final WorkingWeeks weeks;

	private final ReaderLookup readers;

	private final ObjectProvider<DaysOff> daysOff;

	WorkingHours(People people, WorkingWeeks weeks, ReaderLookup readers, ObjectProvider<DaysOff> daysOff) {
		this.people = people;
		this.weeks = weeks;
		this.readers = readers;
		this.daysOff = daysOff;
	}

	/**
	 * A person's hours as they are set now.
	 */
	public PersonHours of(PersonId person) {
		String unit = this.people.findById(person).map(Person::unit).orElse(null);
		return new PersonHours(this.readers.words(person).zone(), this.weeks.of(person, unit),
				(day) -> this.daysOff.orderedStream().flatMap((off) -> off.nameOf(person, day).stream()).findFirst());
	}

}

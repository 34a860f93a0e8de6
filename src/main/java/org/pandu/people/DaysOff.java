package org.pandu.people;

import java.time.LocalDate;
import java.util.Optional;

import org.pandu.id.PersonId;

/**
 * Knows the days on which people do not work although their week says so: public
 * holidays, collective leave. Implemented on the right, where calendars are kept; the
 * first that knows a day names it.
 */
public interface DaysOff {

	/**
	 * The day's name, when it is a day off for the person.
	 * @param person whose day
	 * @param day the day on the person's own calendar
	 * @return the name as the calendar has it, or empty for a usual day
	 */
	Optional<String> nameOf(PersonId person, LocalDate day);

}

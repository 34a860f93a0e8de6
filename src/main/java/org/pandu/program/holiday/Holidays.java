package org.pandu.program.holiday;

import java.time.LocalDate;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.people.DaysOff;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.text.ReaderLookup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows people's days off. The nearest calendars hold, and no others: those of the
 * person's unit if there are any, else those of the zone in which the person reads times,
 * else everyone's. A mission abroad that keeps its own calendar thus does not keep
 * Indonesia's.
 */
@Component
class Holidays implements DaysOff {

	private final JdbcClient jdbc;

	private final People people;

	private final ReaderLookup readers;

	Holidays(JdbcClient jdbc, People people, ReaderLookup readers) {
		this.jdbc = jdbc;
		this.people = people;
		this.readers = readers;
	}

	@Override
	public Optional<String> nameOf(PersonId person, LocalDate day) {
		return this.jdbc
			.sql("""
					WITH near AS (
					    SELECT id, scope, rank() OVER (ORDER BY array_position(ARRAY['UNIT', 'ZONE', 'PROGRAM'], scope)) AS place
					    FROM holiday_calendar
					    WHERE team_id = :team AND (scope = 'PROGRAM' OR scope = 'ZONE' AND covers = :zone
					        OR scope = 'UNIT' AND lower(covers) = lower(:unit))
					)
					SELECT string_agg(DISTINCT h.name, ' / ' ORDER BY h.name) FROM holiday h JOIN near ON near.id = h.calendar_id
					WHERE h.team_id = :team AND h.day = :day AND near.place = 1
					""")
			.param("team", person.team().value())
			.param("zone", this.readers.words(person).zone().getId())
			.param("unit", this.people.findById(person).map(Person::unit).orElse(""))
			.param("day", day)
			.query(String.class)
			.optional();
	}

}

package org.pandu.fasttrack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who else could take a request: whoever coaches or mentors somebody now and is not of a
 * lower level than the requester. Never the requester, the own coach or the requester's
 * direct superior. Whoever pauses is not asked, and may take it all the same.
 */
@Component
class Pool {

	private final JdbcClient jdbc;

	private final People people;

	private final Absences absences;

	Pool(JdbcClient jdbc, People people, Absences absences) {
		this.jdbc = jdbc;
		this.people = people;
		this.absences = absences;
	}

	/**
	 * Everyone who could be asked now.
	 * @param own the requester's own pairing
	 */
	List<PersonId> of(Pairing own) {
		return this.absences.present(coaches(own).stream().filter((coach) -> mayTake(coach, own)).toList());
	}

	/**
	 * Whether somebody coaches or mentors as in this pairing.
	 */
	boolean leads(PersonId coach, Pairing own) {
		return coaches(own).contains(coach);
	}

	private List<PersonId> coaches(Pairing own) {
		return this.jdbc.sql("""
				SELECT DISTINCT coach FROM pairing WHERE team_id = ? AND kind = ? AND state = 'ACTIVE' AND NOT once
				ORDER BY coach
				""")
			.params(own.id().team().value(), own.kind().name())
			.query((row, number) -> new PersonId(own.id().team(), row.getString("coach")))
			.list();
	}

	/**
	 * Whether the programme lets somebody take a request, once it was offered.
	 */
	boolean mayTake(PersonId coach, Pairing own) {
		PersonId requester = own.coacheeId();
		return !coach.equals(requester) && !coach.equals(own.coachId())
				&& this.people.findById(requester)
					.filter((person) -> !person.isSubordinateOf(coach) && isOfLevel(coach, person.level()))
					.isPresent();
	}

	/** The levels stand from the highest down. */
	private boolean isOfLevel(PersonId coach, Level level) {
		return this.people.findById(coach).map(Person::level).filter((own) -> own.compareTo(level) <= 0).isPresent();
	}

}

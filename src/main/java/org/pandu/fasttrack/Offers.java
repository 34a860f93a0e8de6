package org.pandu.fasttrack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.People;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a request was offered to.
 */
@Component
public class Offers {

	private final JdbcClient jdbc;

	private final People people;

	private final Profiles profiles;

	Offers(JdbcClient jdbc, People people, Profiles profiles) {
		this.jdbc = jdbc;
		this.people = people;
		this.profiles = profiles;
	}

	/**
	 * Whom a request was offered to, nobody before it was.
	 */
	public List<PersonId> of(FastTrackId request) {
		return this.jdbc.sql("SELECT coach FROM fasttrack_offer WHERE team_id = ? AND request_id = ? ORDER BY coach")
			.params(request.team().value(), request.id())
			.query((row, number) -> new PersonId(request.team(), row.getString("coach")))
			.list();
	}

	/**
	 * Who could take a request: whoever coaches or mentors somebody now. Never the
	 * requester, the own coach or the requester's direct superior.
	 */
	List<PersonId> pool(Pairing pairing) {
		PersonId requester = pairing.coacheeId();
		return this.jdbc.sql("""
				SELECT DISTINCT coach FROM pairing WHERE team_id = ? AND kind = ? AND state = 'ACTIVE' AND NOT once
				ORDER BY coach
				""")
			.params(requester.team().value(), pairing.kind().name())
			.query((row, number) -> new PersonId(requester.team(), row.getString("coach")))
			.list()
			.stream()
			.filter((coach) -> !coach.equals(requester) && !coach.equals(pairing.coachId()))
			.filter((coach) -> !isSuperior(coach, requester) && isThere(coach))
			.toList();
	}

	void offer(FastTrackId request, List<PersonId> coaches) {
		coaches.forEach(
				(coach) -> this.jdbc.sql("INSERT INTO fasttrack_offer (team_id, request_id, coach) VALUES (?, ?, ?)")
					.params(request.team().value(), request.id(), coach.user())
					.update());
	}

	private boolean isSuperior(PersonId coach, PersonId requester) {
		return this.people.findById(requester).filter((person) -> person.isSubordinateOf(coach)).isPresent();
	}

	private boolean isThere(PersonId coach) {
		return this.profiles.find(coach).filter(Profile::deactivated).isEmpty();
	}

}

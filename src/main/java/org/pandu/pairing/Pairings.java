package org.pandu.pairing;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The pairings.
 */
public interface Pairings extends ListCrudRepository<Pairing, PairingId> {

	@Query("""
			SELECT * FROM pairing WHERE team_id = :team AND (coach = :user OR coachee = :user)
			AND state IN ('PROPOSED', 'ACTIVE') ORDER BY proposed_at, id
			""")
	List<Pairing> findOpen(String team, String user);

	@Query("SELECT * FROM pairing WHERE team_id = :team AND state IN ('PROPOSED', 'ACTIVE') ORDER BY proposed_at, id")
	List<Pairing> findOpen(String team);

	/**
	 * A person's proposed and active pairings, on either side.
	 */
	default List<Pairing> openOf(PersonId person) {
		return findOpen(person.team().value(), person.user());
	}

	/**
	 * A person's active pairings, on either side.
	 */
	default List<Pairing> activeOf(PersonId person) {
		return openOf(person).stream().filter(Pairing::isActive).toList();
	}

	/**
	 * All proposed and active pairings of a workspace.
	 */
	default List<Pairing> openIn(TeamId team) {
		return findOpen(team.value());
	}

	default Pairing require(PairingId id) {
		return findById(id).orElseThrow(NoSuchPairing::new);
	}

}

package org.pandu.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.program.Kind;

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

	@Query("""
			SELECT * FROM pairing WHERE team_id = :team AND state IN ('PROPOSED', 'ACTIVE') AND NOT once
			ORDER BY proposed_at, id
			""")
	List<Pairing> findOpen(String team);

	@Query("""
			SELECT * FROM pairing WHERE team_id = :team AND coachee = :coachee AND state = 'ENDED' AND steps_kept
			ORDER BY ended_at, id
			""")
	List<Pairing> findKept(String team, String coachee);

	@Query("SELECT * FROM pairing WHERE team_id = :team AND id = :id FOR UPDATE")
	Optional<Pairing> lock(String team, UUID id);

	@Query("""
			SELECT * FROM pairing WHERE team_id = :team AND coachee = :coachee AND kind = :kind
			AND state IN ('PROPOSED', 'ACTIVE') AND NOT once
			""")
	Optional<Pairing> findCurrent(String team, String coachee, Kind kind);

	@Query("""
			SELECT * FROM pairing WHERE team_id = :team AND coachee = :coachee AND kind = :kind
			AND state IN ('DECLINED', 'ENDED') AND NOT once ORDER BY ended_at DESC, id DESC LIMIT 1
			""")
	Optional<Pairing> findLatestClosed(String team, String coachee, Kind kind);

	@Query("""
			SELECT * FROM pairing AS old
			WHERE team_id = :team AND coachee = :coachee AND kind = :kind AND ending = 'HANDED_OVER' AND NOT once
			AND NOT EXISTS (SELECT FROM pairing AS next WHERE next.team_id = old.team_id AND next.predecessor = old.id
			    AND next.state <> 'DECLINED')
			ORDER BY ended_at DESC, id DESC LIMIT 1
			""")
	Optional<Pairing> findHandedOver(String team, String coachee, Kind kind);

	/**
	 * The coachee's proposed or active pairing of a kind, those for one session aside.
	 * There is at most one.
	 */
	default Optional<Pairing> currentOf(PersonId coachee, Kind kind) {
		return findCurrent(coachee.team().value(), coachee.user(), kind);
	}

	/**
	 * The coachee's pairing of a kind that was declined or ended last, those for one
	 * session aside.
	 */
	default Optional<Pairing> latestClosedOf(PersonId coachee, Kind kind) {
		return findLatestClosed(coachee.team().value(), coachee.user(), kind);
	}

	/**
	 * The coachee's pairing that was handed over and found no successor: whoever was
	 * proposed declined.
	 */
	default Optional<Pairing> handedOverInVain(PersonId coachee, Kind kind) {
		return findHandedOver(coachee.team().value(), coachee.user(), kind);
	}

	/**
	 * A person's proposed and active pairings, on either side.
	 */
	default List<Pairing> openOf(PersonId person) {
		return findOpen(person.team().value(), person.user());
	}

	/**
	 * A person's active pairings, on either side, those for one session included.
	 */
	default List<Pairing> activeOf(PersonId person) {
		return openOf(person).stream().filter(Pairing::isActive).toList();
	}

	/**
	 * The pairings that have ended and left their open steps with the coachee.
	 */
	default List<Pairing> keptBy(PersonId coachee) {
		return findKept(coachee.team().value(), coachee.user());
	}

	/**
	 * A person's active pairings that last, on either side.
	 */
	default List<Pairing> lastingOf(PersonId person) {
		return activeOf(person).stream().filter((pairing) -> !pairing.once()).toList();
	}

	/**
	 * All proposed and active pairings of a workspace, those for one session aside.
	 */
	default List<Pairing> openIn(TeamId team) {
		return findOpen(team.value());
	}

	default Pairing require(PairingId id) {
		return findById(id).orElseThrow(NoSuchPairing::new);
	}

	/**
	 * The pairing, held until the transaction ends: whoever changes it at the same
	 * instant waits, and then finds it changed.
	 */
	default Pairing hold(PairingId id) {
		return lock(id.team().value(), id.id()).orElseThrow(NoSuchPairing::new);
	}

}

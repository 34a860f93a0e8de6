package org.pandu.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The goals.
 */
public interface Goals extends ListCrudRepository<Goal, GoalId> {

	@Query("SELECT * FROM goal WHERE team_id = :team AND pairing_id = :pairing ORDER BY created_at, id")
	List<Goal> findOf(String team, UUID pairing);

	@Query("SELECT * FROM goal WHERE team_id = :team AND pairing_id IN (:pairings) ORDER BY created_at, id")
	List<Goal> findOfAll(String team, List<UUID> pairings);

	@Query("SELECT * FROM goal WHERE team_id = :team AND id = :id FOR UPDATE")
	Optional<Goal> lock(String team, UUID id);

	/**
	 * A pairing's goals, whatever became of them, the oldest first.
	 */
	default List<Goal> ofPairing(PairingId pairing) {
		return findOf(pairing.team().value(), pairing.id());
	}

	default List<Goal> openOf(PairingId pairing) {
		return ofPairing(pairing).stream().filter(Goal::isOpen).toList();
	}

	/**
	 * The open goals of some pairings of a workspace by the pairing's id within it, the
	 * oldest first.
	 */
	default Map<UUID, List<Goal>> openOf(TeamId team, List<PairingId> pairings) {
		return pairings.isEmpty() ? Map.of()
				: findOfAll(team.value(), pairings.stream().map(PairingId::id).toList()).stream()
					.filter(Goal::isOpen)
					.collect(Collectors.groupingBy(Goal::pairingId));
	}

	default Goal require(GoalId id) {
		return findById(id).orElseThrow(NoSuchGoal::new);
	}

	/**
	 * The goal, held until the transaction ends: whoever changes it at the same instant
	 * waits, and then finds it changed.
	 */
	default Goal hold(GoalId id) {
		return lock(id.team().value(), id.id()).orElseThrow(NoSuchGoal::new);
	}

}

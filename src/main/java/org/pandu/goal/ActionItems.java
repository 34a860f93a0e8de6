package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Side;
import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The steps of the plans.
 */
public interface ActionItems extends ListCrudRepository<ActionItem, ActionItemId> {

	@Query("""
			SELECT * FROM action_item WHERE team_id = :team AND pairing_id = :pairing
			ORDER BY agreed_at, position, id
			""")
	List<ActionItem> findOf(String team, UUID pairing);

	@Query("""
			SELECT * FROM action_item WHERE team_id = :team AND pairing_id IN (:pairings)
			ORDER BY agreed_at, position, id
			""")
	List<ActionItem> findOfAll(String team, List<UUID> pairings);

	@Query("SELECT * FROM action_item WHERE team_id = :team AND session_id = :session ORDER BY agreed_at, position, id")
	List<ActionItem> findAgreedIn(String team, UUID session);

	@Query("SELECT * FROM action_item WHERE team_id = :team AND id = :id FOR UPDATE")
	Optional<ActionItem> lock(String team, UUID id);

	/**
	 * A pairing's steps, whatever became of them, in the order they were agreed on.
	 */
	default List<ActionItem> ofPairing(PairingId pairing) {
		return findOf(pairing.team().value(), pairing.id());
	}

	default List<ActionItem> openOf(PairingId pairing) {
		return ofPairing(pairing).stream().filter(ActionItem::isOpen).toList();
	}

	/**
	 * The open steps of some pairings of a workspace by the pairing's id within it, in
	 * the order they were agreed on.
	 */
	default Map<UUID, List<ActionItem>> openOf(TeamId team, List<PairingId> pairings) {
		return pairings.isEmpty() ? Map.of()
				: findOfAll(team.value(), pairings.stream().map(PairingId::id).toList()).stream()
					.filter(ActionItem::isOpen)
					.collect(Collectors.groupingBy(ActionItem::pairingId));
	}

	/**
	 * The steps agreed on in a session.
	 */
	default List<ActionItem> ofSession(SessionId session) {
		return findAgreedIn(session.team().value(), session.id());
	}

	/**
	 * The open steps of one side that are due on a day.
	 */
	default List<ActionItem> openOn(PairingId pairing, Side owner, LocalDate due) {
		return openOf(pairing).stream().filter((item) -> item.owner() == owner && due.equals(item.due())).toList();
	}

	/**
	 * The step, held until the transaction ends.
	 */
	default ActionItem hold(ActionItemId id) {
		return lock(id.team().value(), id.id()).orElseThrow(NoSuchGoal::new);
	}

	default ActionItem require(ActionItemId id) {
		return findById(id).orElseThrow(NoSuchGoal::new);
	}

}

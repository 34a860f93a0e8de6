package org.pandu.goal;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * What happened to steps.
 */
interface StepEvents extends Repository<StepEvent, ActionItemId> {

	@Query("SELECT * FROM action_item_event WHERE team_id = :team AND item_id = :item ORDER BY at DESC, id DESC")
	List<StepEvent> findOf(String team, UUID item);

	/**
	 * A step's events, the newest first.
	 */
	default List<StepEvent> of(ActionItemId item) {
		return findOf(item.team().value(), item.id());
	}

}

package org.pandu.goal;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The wordings that goals had.
 */
interface GoalVersions extends Repository<GoalVersion, GoalId> {

	@Query("SELECT * FROM goal_version WHERE team_id = :team AND goal_id = :goal ORDER BY written_at DESC, id DESC")
	List<GoalVersion> findOf(String team, UUID goal);

	/**
	 * A goal's wordings, the newest first.
	 */
	default List<GoalVersion> of(GoalId goal) {
		return findOf(goal.team().value(), goal.id());
	}

}

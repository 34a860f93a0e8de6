package org.pandu.goal;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The versions of goals.
 */
interface GoalVersions extends Repository<GoalVersion, GoalId> {

	@Query("SELECT * FROM goal_version WHERE team_id = :team AND goal_id = :goal ORDER BY edition")
	List<GoalVersion> findOf(String team, UUID goal);

	/**
	 * A goal's versions, the first first.
	 */
	default List<GoalVersion> of(GoalId goal) {
		return findOf(goal.team().value(), goal.id());
	}

}

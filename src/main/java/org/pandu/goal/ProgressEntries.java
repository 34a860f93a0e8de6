package org.pandu.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * What was noted of the progress of goals.
 */
interface ProgressEntries extends Repository<ProgressEntry, ProgressId> {

	@Query("""
			SELECT * FROM goal_progress WHERE team_id = :team AND goal_id = :goal
			ORDER BY day DESC, noted_at DESC, id DESC
			""")
	List<ProgressEntry> findOf(String team, UUID goal);

	/**
	 * A goal's entries, the latest day first.
	 */
	default List<ProgressEntry> of(GoalId goal) {
		return findOf(goal.team().value(), goal.id());
	}

	default Optional<ProgressEntry> latest(GoalId goal) {
		return of(goal).stream().findFirst();
	}

	/**
	 * How far a goal is by its latest entry.
	 * @param figures its figures now; {@code null} for none
	 * @param otherwise without an entry
	 */
	default int percent(GoalId goal, @Nullable Figures figures, int otherwise) {
		return latest(goal).map((entry) -> {
			BigDecimal value = entry.value();
			return (figures != null && value != null) ? figures.percentOf(value) : entry.percent();
		}).orElse(otherwise);
	}

}

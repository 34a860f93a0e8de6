package org.pandu.guide;

import java.util.List;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The walks of sessions through the guide.
 */
public interface Walks extends ListCrudRepository<Walk, SessionId> {

	@Query("""
			SELECT walk.* FROM walk JOIN session ON session.team_id = walk.team_id AND session.id = walk.id
			WHERE walk.team_id = :team AND session.coach = :coach
			AND walk.step = 'FOLLOW_UP' AND walk.wrapped_up_at IS NULL
			ORDER BY session.starts_at DESC, walk.id
			""")
	List<Walk> findWaitingForPlan(String team, String coach);

	@Query("SELECT * FROM walk WHERE team_id = :team AND id = :id FOR UPDATE")
	List<Walk> findLocked(String team, UUID id);

	/**
	 * The sessions a coach or mentor held without having written the plan, the latest
	 * first.
	 */
	default List<Walk> waitingForPlanOf(PersonId coach) {
		return findWaitingForPlan(coach.team().value(), coach.user());
	}

	/**
	 * Lets one transaction after the other work on a session's notes.
	 */
	default void takeTurn(SessionId session) {
		findLocked(session.team().value(), session.id());
	}

}

package org.pandu.guide;

import java.util.List;
import java.util.UUID;

import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The agendas of sessions.
 */
public interface Agendas extends ListCrudRepository<Agenda, SessionId> {

	@Query("SELECT 1 FROM session WHERE team_id = :team AND id = :id FOR NO KEY UPDATE")
	List<Integer> lock(String team, UUID id);

	/**
	 * Lets one transaction after the other write a session's agenda, the first time too.
	 */
	default void takeTurn(SessionId session) {
		lock(session.team().value(), session.id());
	}

	/**
	 * Whether it is written what a session is to reach.
	 */
	default boolean hasGoal(SessionId session) {
		return findById(session).filter(Agenda::hasGoal).isPresent();
	}

}

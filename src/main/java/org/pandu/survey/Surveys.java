package org.pandu.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The surveys.
 */
interface Surveys extends ListCrudRepository<Survey, SurveyId> {

	@Query("SELECT * FROM survey WHERE team_id = :team AND session_id = :session AND person = :user")
	Optional<Survey> findOne(String team, UUID session, String user);

	@Query("SELECT * FROM survey WHERE team_id = :team AND session_id = :session AND person = :user FOR UPDATE")
	Optional<Survey> lockOne(String team, UUID session, String user);

	@Query("""
			SELECT * FROM survey WHERE team_id = :team AND person = :user AND answered_at IS NULL AND asked_at > :since
			ORDER BY asked_at DESC, id DESC
			""")
	List<Survey> findUnanswered(String team, String user, Instant since);

	default Optional<Survey> of(PersonId person, SessionId session) {
		return findOne(person.team().value(), session.id(), person.user());
	}

	/**
	 * The survey, for its answer: a second answer at the same instant waits for the
	 * first.
	 */
	default Survey requireToAnswer(PersonId person, SessionId session) {
		return lockOne(person.team().value(), session.id(), person.user()).orElseThrow(NotAsked::new);
	}

	default List<Survey> unansweredOf(PersonId person, Instant askedSince) {
		return findUnanswered(person.team().value(), person.user(), askedSince);
	}

}

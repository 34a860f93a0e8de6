package org.pandu.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The surveys.
 */
interface Surveys extends ListCrudRepository<Survey, SurveyId> {

	@Query("SELECT * FROM survey WHERE team_id = :team AND session_id = :session AND person = :user")
	Optional<Survey> findOne(String team, UUID session, String user);

	@Query("SELECT * FROM survey WHERE team_id = :team AND pairing_id = :pairing AND person = :user")
	Optional<Survey> findOneOfEnd(String team, UUID pairing, String user);

	@Query("SELECT * FROM survey WHERE team_id = :team AND session_id = :session AND person = :user FOR UPDATE")
	Optional<Survey> lockOne(String team, UUID session, String user);

	@Query("SELECT * FROM survey WHERE team_id = :team AND pairing_id = :pairing AND person = :user FOR UPDATE")
	Optional<Survey> lockOneOfEnd(String team, UUID pairing, String user);

	@Query("""
			SELECT EXISTS (SELECT 1 FROM survey s
			    LEFT JOIN session o ON o.team_id = s.team_id AND o.id = s.session_id
			    WHERE s.team_id = :team AND s.person = :user AND :pairing IN (o.pairing_id, s.pairing_id)
			    AND s.asked_at >= :since)
			""")
	boolean wasAsked(String team, String user, UUID pairing, Instant since);

	@Query("""
			SELECT * FROM survey WHERE team_id = :team AND person = :user AND answered_at IS NULL AND asked_at > :since
			ORDER BY asked_at DESC, id DESC
			""")
	List<Survey> findUnanswered(String team, String user, Instant since);

	@Query("""
			SELECT * FROM survey WHERE team_id = :team
			AND (answered_at IS NULL AND asked_at > :asked OR answered_at > :answered)
			""")
	List<Survey> findRecent(String team, Instant asked, Instant answered);

	default Optional<Survey> of(PersonId person, Occasion about) {
		String team = person.team().value();
		return switch (about) {
			case Occasion.OfSession of -> findOne(team, of.session().id(), person.user());
			case Occasion.OfEnd of -> findOneOfEnd(team, of.pairing().id(), person.user());
		};
	}

	/**
	 * Whether a person was asked since a moment about anything in a pairing.
	 */
	default boolean wasAskedSince(Instant since, PersonId person, PairingId pairing) {
		return wasAsked(person.team().value(), person.user(), pairing.id(), since);
	}

	/**
	 * The survey, for its answer: a second answer at the same instant waits for the
	 * first.
	 */
	default Survey requireToAnswer(PersonId person, Occasion about) {
		String team = person.team().value();
		return (switch (about) {
			case Occasion.OfSession of -> lockOne(team, of.session().id(), person.user());
			case Occasion.OfEnd of -> lockOneOfEnd(team, of.pairing().id(), person.user());
		}).orElseThrow(NotAsked::new);
	}

	default List<Survey> unansweredOf(PersonId person, Instant askedSince) {
		return findUnanswered(person.team().value(), person.user(), askedSince);
	}

}

package org.pandu.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The sessions.
 */
public interface Sessions extends ListCrudRepository<Session, SessionId> {

	@Query("SELECT * FROM session WHERE team_id = :team AND pairing_id = :pairing ORDER BY starts_at, id")
	List<Session> findOfPairing(String team, UUID pairing);

	/**
	 * Some sessions, the latest first.
	 * @param ids their ids within the workspace; at least one
	 */
	@Query("SELECT * FROM session WHERE team_id = :team AND id IN (:ids) ORDER BY starts_at DESC, id")
	List<Session> findLatestFirst(String team, List<UUID> ids);

	@Query("""
			SELECT * FROM session WHERE team_id = :team AND (coach = :user OR coachee = :user)
			AND state IN ('PROPOSED', 'SCHEDULED', 'RUNNING', 'NEEDS_TIME') ORDER BY starts_at, id
			""")
	List<Session> findCurrent(String team, String user);

	/**
	 * What is to come of some pairings, and the last session of each that took place; the
	 * earliest first.
	 * @param pairings their ids within the workspace; at least one
	 */
	@Query("""
			SELECT * FROM session WHERE team_id = :team AND pairing_id IN (:pairings)
			AND state IN ('PROPOSED', 'SCHEDULED', 'RUNNING', 'NEEDS_TIME')
			UNION ALL
			(SELECT DISTINCT ON (pairing_id) * FROM session
			 WHERE team_id = :team AND pairing_id IN (:pairings) AND state = 'HELD'
			 ORDER BY pairing_id, starts_at DESC, id)
			ORDER BY starts_at, id
			""")
	List<Session> findOutlook(String team, List<UUID> pairings);

	@Query("""
			SELECT * FROM session WHERE team_id = :team AND pairing_id = :pairing AND state = 'HELD'
			ORDER BY starts_at DESC, id LIMIT 1
			""")
	Optional<Session> findLastHeld(String team, UUID pairing);

	/**
	 * Booked sessions to come that fall on one of these days somewhere on earth.
	 * @param days as PostgreSQL writes an array of dates
	 */
	@Query("""
			SELECT * FROM session WHERE team_id = :team AND state = 'SCHEDULED' AND starts_at > :now
			AND EXISTS (SELECT 1 FROM unnest(CAST(:days AS date[])) AS day
			    WHERE (starts_at AT TIME ZONE 'UTC')::date BETWEEN day - 1 AND day + 1)
			ORDER BY starts_at, id
			""")
	List<Session> findBookedAround(String team, Instant now, String days);

	@Query("""
			SELECT * FROM session WHERE team_id = :team AND (coach = :user OR coachee = :user) AND state = 'HELD'
			ORDER BY starts_at DESC, id LIMIT :most OFFSET :skipped
			""")
	List<Session> findHeldBy(String team, String user, int most, int skipped);

	@Query("""
			SELECT count(*) FROM session WHERE team_id = :team AND (coach = :user OR coachee = :user)
			AND state = 'HELD'
			""")
	int countHeld(String team, String user);

	@Query("""
			SELECT * FROM session WHERE team_id = :team AND (coach = :user OR coachee = :user) AND state = 'HELD'
			AND starts_at >= :from AND starts_at < :to ORDER BY starts_at, id
			""")
	List<Session> findHeldBetween(String team, String user, Instant from, Instant to);

	/**
	 * A person's sessions that took place, on either side, and began in a period; the
	 * earliest first.
	 * @param to when the period is over
	 */
	default List<Session> heldBetween(PersonId person, Instant from, Instant to) {
		return findHeldBetween(person.team().value(), person.user(), from, to);
	}

	/**
	 * A part of a person's sessions that took place, on either side, the latest first.
	 */
	default List<Session> heldBy(PersonId person, int most, int skipped) {
		return findHeldBy(person.team().value(), person.user(), most, skipped);
	}

	default int countHeldBy(PersonId person) {
		return countHeld(person.team().value(), person.user());
	}

	/**
	 * All sessions of a pairing, the earliest first.
	 */
	default List<Session> ofPairing(PairingId pairing) {
		return findOfPairing(pairing.team().value(), pairing.id());
	}

	/**
	 * A person's scheduled and running sessions on either side, the earliest first.
	 */
	default List<Session> openOf(PersonId person) {
		return currentOf(person).stream().filter(Session::isOpen).toList();
	}

	/**
	 * A person's proposed, scheduled and running sessions on either side, and those that
	 * need a time; the earliest first.
	 */
	default List<Session> currentOf(PersonId person) {
		return findCurrent(person.team().value(), person.user());
	}

	/**
	 * The latest session of a pairing that took place.
	 */
	default Optional<Session> lastHeldOf(PairingId pairing) {
		return findLastHeld(pairing.team().value(), pairing.id());
	}

	/**
	 * Returns a session.
	 * @throws NoSuchSession when there is none
	 */
	default Session require(SessionId id) {
		return findById(id).orElseThrow(NoSuchSession::new);
	}

}

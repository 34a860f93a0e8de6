package org.pandu.fasttrack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The fast-track requests.
 */
public interface FastTrackRequests extends ListCrudRepository<FastTrackRequest, FastTrackId> {

	@Query("SELECT * FROM fasttrack_request WHERE team_id = :team AND id = :id FOR UPDATE")
	Optional<FastTrackRequest> lock(String team, UUID id);

	@Query("""
			SELECT * FROM fasttrack_request WHERE team_id = :team AND pairing_id = :pairing
			AND state IN ('OPEN', 'PROPOSED')
			""")
	Optional<FastTrackRequest> findOpen(String team, UUID pairing);

	@Query("""
			SELECT * FROM fasttrack_request WHERE team_id = :team AND requester = :user
			AND state IN ('OPEN', 'PROPOSED') ORDER BY asked_at, id
			""")
	List<FastTrackRequest> findOpenBy(String team, String user);

	@Query("""
			SELECT r.* FROM fasttrack_request r JOIN pairing p ON p.team_id = r.team_id AND p.id = r.pairing_id
			WHERE r.team_id = :team AND p.coach = :user AND r.state IN ('OPEN', 'PROPOSED') AND r.declined_at IS NULL
			AND r.claimed_by IS NULL
			ORDER BY r.wanted_by, r.asked_at, r.id
			""")
	List<FastTrackRequest> findWaitingFor(String team, String user);

	@Query("""
			SELECT r.* FROM fasttrack_request r JOIN fasttrack_offer o ON o.team_id = r.team_id AND o.request_id = r.id
			WHERE r.team_id = :team AND o.coach = :user AND r.state = 'OPEN' AND r.claimed_by IS NULL
			ORDER BY r.wanted_by, r.asked_at, r.id
			""")
	List<FastTrackRequest> findOffered(String team, String user);

	@Query("""
			SELECT * FROM fasttrack_request WHERE team_id = :team AND claimed_by = :user
			AND state IN ('OPEN', 'PROPOSED') ORDER BY wanted_by, asked_at, id
			""")
	List<FastTrackRequest> findClaimed(String team, String user);

	@Query("""
			SELECT * FROM fasttrack_request WHERE team_id = :team AND state IN ('OPEN', 'PROPOSED')
			ORDER BY wanted_by, asked_at, id
			""")
	List<FastTrackRequest> findOpen(String team);

	@Query("SELECT count(*) FROM fasttrack_request WHERE team_id = :team AND requester = :user AND asked_at > :since")
	int countSince(String team, String user, Instant since);

	@Query("SELECT * FROM fasttrack_request WHERE team_id = :team AND session_id = :session")
	Optional<FastTrackRequest> findOfSession(String team, UUID session);

	/**
	 * The open request in a pairing. There is at most one.
	 */
	default Optional<FastTrackRequest> openIn(PairingId pairing) {
		return findOpen(pairing.team().value(), pairing.id());
	}

	/**
	 * What a person has asked and still waits for.
	 */
	default List<FastTrackRequest> openBy(PersonId requester) {
		return findOpenBy(requester.team().value(), requester.user());
	}

	/**
	 * All open requests of a workspace, the most urgent first.
	 */
	default List<FastTrackRequest> openIn(TeamId team) {
		return findOpen(team.value());
	}

	/**
	 * What a coach or mentor was asked by the own coachees and can still answer, the most
	 * urgent first.
	 */
	default List<FastTrackRequest> waitingFor(PersonId coach) {
		return findWaitingFor(coach.team().value(), coach.user());
	}

	/**
	 * What was offered to a coach or mentor and can still be taken, the most urgent
	 * first.
	 */
	default List<FastTrackRequest> offeredTo(PersonId coach) {
		return findOffered(coach.team().value(), coach.user());
	}

	/**
	 * What another coach or mentor has taken and not yet settled, the most urgent first.
	 */
	default List<FastTrackRequest> claimedBy(PersonId coach) {
		return findClaimed(coach.team().value(), coach.user());
	}

	/**
	 * How many a person has asked since a moment.
	 */
	default int countSince(PersonId requester, Instant since) {
		return countSince(requester.team().value(), requester.user(), since);
	}

	/**
	 * The request a session came of.
	 */
	default Optional<FastTrackRequest> ofSession(SessionId session) {
		return findOfSession(session.team().value(), session.id());
	}

	/**
	 * Returns a request.
	 * @throws NoSuchRequest when there is none
	 */
	default FastTrackRequest require(FastTrackId id) {
		return findById(id).orElseThrow(NoSuchRequest::new);
	}

}

package org.pandu.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * What was given.
 */
interface Feedbacks extends ListCrudRepository<Feedback, FeedbackId> {

	@Query("SELECT * FROM feedback WHERE team_id = :team AND id = :id FOR UPDATE")
	Optional<Feedback> lock(String team, UUID id);

	@Query("""
			SELECT * FROM feedback WHERE team_id = :team AND pairing_id = :pairing
			ORDER BY given_at DESC, id DESC LIMIT :most OFFSET :skipped
			""")
	List<Feedback> findPage(String team, UUID pairing, int most, int skipped);

	@Query("SELECT count(*) FROM feedback WHERE team_id = :team AND pairing_id = :pairing")
	int countOf(String team, UUID pairing);

	@Query("""
			SELECT * FROM feedback WHERE team_id = :team AND receiver = :user AND read_at IS NULL
			ORDER BY given_at DESC, id DESC
			""")
	List<Feedback> findUnread(String team, String user);

	@Query("""
			SELECT * FROM feedback WHERE team_id = :team AND pairing_id = :pairing
			AND talk_asked_at IS NOT NULL AND talked_at IS NULL ORDER BY given_at, id
			""")
	List<Feedback> findToTalkAbout(String team, UUID pairing);

	@Query("SELECT * FROM feedback WHERE team_id = :team AND session_id = :session ORDER BY given_at, id")
	List<Feedback> findOfSession(String team, UUID session);

	@Query("SELECT DISTINCT pairing_id FROM feedback WHERE team_id = :team AND (giver = :user OR receiver = :user)")
	List<UUID> findPairings(String team, String user);

	/**
	 * The feedback, held until the transaction ends: a second click at the same instant
	 * waits, and then finds it changed.
	 */
	default Feedback hold(FeedbackId id) {
		return lock(id.team().value(), id.id()).orElseThrow(NoSuchFeedback::new);
	}

	default Feedback require(FeedbackId id) {
		return findById(id).orElseThrow(NoSuchFeedback::new);
	}

	default List<Feedback> unreadOf(PersonId receiver) {
		return findUnread(receiver.team().value(), receiver.user());
	}

	/**
	 * What waits for the pairing's next session, the oldest first.
	 */
	default List<Feedback> toTalkAbout(PairingId pairing) {
		return findToTalkAbout(pairing.team().value(), pairing.id());
	}

}

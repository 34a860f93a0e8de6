package org.pandu.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The drafts. Each is found for its writer only.
 */
interface Drafts extends ListCrudRepository<Draft, FeedbackId> {

	@Query("SELECT * FROM feedback_draft WHERE team_id = :team AND pairing_id = :pairing AND writer = :writer")
	Optional<Draft> findOne(String team, UUID pairing, String writer);

	@Query("SELECT * FROM feedback_draft WHERE team_id = :team AND pairing_id = :pairing")
	List<Draft> findOf(String team, UUID pairing);

	default Optional<Draft> of(PersonId writer, PairingId pairing) {
		return findOne(pairing.team().value(), pairing.id(), writer.user());
	}

	default List<Draft> ofPairing(PairingId pairing) {
		return findOf(pairing.team().value(), pairing.id());
	}

}

package org.pandu.people;

import java.util.Optional;

import org.pandu.id.PersonId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The participants.
 */
public interface People extends ListCrudRepository<Person, PersonId> {

	@Query("SELECT id FROM person WHERE team_id = :team AND id = :user FOR NO KEY UPDATE")
	Optional<String> lock(String team, String user);

	/**
	 * Holds a person's row until the transaction ends: whoever reads it afterwards reads
	 * what is true.
	 */
	default void hold(PersonId person) {
		lock(person.team().value(), person.user());
	}

}

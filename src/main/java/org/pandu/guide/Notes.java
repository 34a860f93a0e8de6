package org.pandu.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The notes. What is private is found for its writer only.
 */
interface Notes extends ListCrudRepository<Note, NoteId> {

	@Query("""
			SELECT * FROM note
			WHERE team_id = :team AND session_id = :session AND (writer = :reader OR shared)
			ORDER BY written_at, id
			""")
	List<Note> findReadable(String team, UUID session, String reader);

	/**
	 * A session's notes that a person may read: own ones, and those the other side
	 * shares.
	 */
	default List<Note> readableBy(PersonId reader, SessionId session) {
		return findReadable(session.team().value(), session.id(), reader.user());
	}

	/**
	 * What a person noted at a step.
	 */
	default Optional<Note> ownOf(PersonId writer, SessionId session, Step step) {
		return readableBy(writer, session).stream()
			.filter((note) -> note.step() == step && note.writerId().equals(writer))
			.findFirst();
	}

}

package org.pandu.guide;

import java.time.Instant;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What someone noted at a step of a session.
 *
 * @param id the note
 * @param sessionId the session's id within the workspace
 * @param step the step it was written at
 * @param writer Slack's id of who wrote it
 * @param shared whether the other side may read it
 * @param body the words, sealed with the writer's key
 * @param writtenAt when they were written
 * @param version for optimistic locking; 0 before the first save
 */
@Table("note")
public record Note(@Id NoteId id, UUID sessionId, Step step, String writer, boolean shared, Sealed body,
		Instant writtenAt, @Version long version) {

	static Note write(NoteId id, SessionId session, Step step, PersonId writer, boolean shared, Sealed body,
			Instant at) {
		return new Note(id, session.id(), step, writer.user(), shared, body, at, 0);
	}

	public PersonId writerId() {
		return new PersonId(this.id.team(), this.writer);
	}

	/**
	 * Where the words stand.
	 */
	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(NoteId id) {
		return new Cell("note", id.id(), "body");
	}

	Note rewrite(boolean nowShared, Sealed newBody, Instant at) {
		return new Note(this.id, this.sessionId, this.step, this.writer, nowShared, newBody, at, this.version);
	}

}

package org.pandu.guide;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a note.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record NoteId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	static NoteId next(TeamId team) {
		return new NoteId(team, Ids.next());
	}

}

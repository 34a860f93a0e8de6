package org.pandu.goal;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a word on how far a goal is.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record ProgressId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	static ProgressId next(TeamId team) {
		return new ProgressId(team, Ids.next());
	}

}

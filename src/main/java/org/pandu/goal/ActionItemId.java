package org.pandu.goal;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of an action item.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record ActionItemId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	public static ActionItemId next(TeamId team) {
		return new ActionItemId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static ActionItemId parse(TeamId team, String text) {
		return new ActionItemId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons and forms carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

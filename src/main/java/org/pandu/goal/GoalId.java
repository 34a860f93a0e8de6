package org.pandu.goal;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a goal.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record GoalId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	public static GoalId next(TeamId team) {
		return new GoalId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static GoalId parse(TeamId team, String text) {
		return new GoalId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons and forms carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

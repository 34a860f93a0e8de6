package org.pandu.session;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a series.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record SeriesId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	public static SeriesId next(TeamId team) {
		return new SeriesId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static SeriesId parse(TeamId team, String text) {
		return new SeriesId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons, forms and notices carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

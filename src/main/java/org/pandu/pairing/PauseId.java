package org.pandu.pairing;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

/**
 * The id of a pause.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record PauseId(TeamId team, UUID id) {

	static PauseId next(TeamId team) {
		return new PauseId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static PauseId parse(TeamId team, String text) {
		return new PauseId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons, forms and notices carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

package org.pandu.pairing;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

/**
 * The id of a recorded need.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record NeedId(TeamId team, UUID id) {

	static NeedId next(TeamId team) {
		return new NeedId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static NeedId parse(TeamId team, String text) {
		return new NeedId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons, forms and notices carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

package org.pandu.session.review;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

/**
 * The id of a review of sessions.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record ReviewId(TeamId team, UUID id) {

	static ReviewId next(TeamId team) {
		return new ReviewId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or card carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static ReviewId parse(TeamId team, String text) {
		return new ReviewId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons and cards carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

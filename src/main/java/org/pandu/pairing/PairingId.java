package org.pandu.pairing;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a pairing.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record PairingId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	public static PairingId next(TeamId team) {
		return new PairingId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static PairingId parse(TeamId team, String text) {
		return new PairingId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons, forms and notices carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

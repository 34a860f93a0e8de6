package org.pandu.feedback;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a feedback, or of the draft of one.
 *
 * @param team the workspace
 * @param id unique within it
 */
public record FeedbackId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	static FeedbackId next(TeamId team) {
		return new FeedbackId(team, Ids.next());
	}

	/**
	 * Reads an id as a button or form carries it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static FeedbackId parse(TeamId team, String text) {
		return new FeedbackId(team, UUID.fromString(text));
	}

	/**
	 * The id as buttons, forms and notices carry it.
	 */
	public String subject() {
		return this.id.toString();
	}

}

package org.pandu.id;

import java.util.regex.Pattern;

import org.springframework.data.relational.core.mapping.Column;

/**
 * A person, known by the Slack account.
 *
 * @param team the workspace the account belongs to
 * @param user Slack's id of the account, such as {@code U0123ABCD}
 */
public record PersonId(@Column("team_id") TeamId team, @Column("id") String user) {

	private static final Pattern SHAPE = Pattern.compile("[UW][A-Z0-9]{1,30}");

	public PersonId {
		if (!SHAPE.matcher(user).matches()) {
			throw new IllegalArgumentException("Not the id of a Slack account");
		}
	}

	/**
	 * Whether a text has the shape of an account's id. A bot's or a channel's id has not.
	 */
	public static boolean isShapeOf(String text) {
		return SHAPE.matcher(text).matches();
	}

	/**
	 * How Slack's mrkdwn names the person. Slack shows the display name.
	 */
	public String mention() {
		return "<@" + this.user + ">";
	}

	@Override
	public String toString() {
		return this.team + "/" + this.user;
	}

}

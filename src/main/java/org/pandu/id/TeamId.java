package org.pandu.id;

import java.util.regex.Pattern;

/**
 * A Slack workspace. It leads every key, so that one installation can serve many.
 *
 * @param value Slack's id of the workspace, such as {@code T0123ABCD}
 */
public record TeamId(String value) {

	private static final Pattern SHAPE = Pattern.compile("[TE][A-Z0-9]{1,30}");

	public TeamId {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the id of a Slack workspace");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}

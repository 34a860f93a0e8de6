package org.pandu.slack;

/**
 * Slack can't be used at the start: not reached, or the token is not accepted.
 */
public final class SlackNotUsable extends RuntimeException {

	public SlackNotUsable(String message) {
		super(message);
	}

}

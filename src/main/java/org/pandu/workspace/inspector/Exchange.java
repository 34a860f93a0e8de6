package org.pandu.workspace.inspector;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A request and its answer. Tokens and secrets are not in it.
 *
 * @param number counts up
 * @param direction who asked whom
 * @param name the Web API method; for a delivery its type, such as {@code block_actions}
 * @param at when it came in, in real time
 * @param took until the answer was complete
 * @param request what was sent, as JSON or text
 * @param status the HTTP status of the answer; 0 when there was none
 * @param answer what came back, as JSON or text
 * @param warnings what Slack takes, but the app's author would want to know: a test that
 * leaves some fails
 */
public record Exchange(long number, Direction direction, String name, Instant at, Duration took, String request,
		int status, String answer, List<String> warnings) {

	public Exchange {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Whether it was refused, went wrong or was not answered.
	 */
	public boolean failed() {
		return this.status == 0 || this.status >= 400 || this.answer.startsWith("{\"ok\":false");
	}

	/** Who asked whom. */
	public enum Direction {

		/** The app called the Web API. */
		CALL,

		/** The workspace sent something to the app. */
		DELIVERY

	}

}

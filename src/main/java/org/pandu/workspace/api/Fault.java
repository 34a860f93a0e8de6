package org.pandu.workspace.api;

import java.time.Duration;

/**
 * What goes wrong with a call on demand, as it does with Slack now and then.
 */
public sealed interface Fault {

	/**
	 * Slack refuses.
	 *
	 * @param code such as {@code fatal_error}
	 */
	record Refusal(String code) implements Fault {

	}

	/**
	 * Slack's servers fail, and the call has no effect.
	 *
	 * @param code the HTTP status, such as 503
	 */
	record Status(int code) implements Fault {

	}

	/**
	 * Slack limits the rate.
	 *
	 * @param retryAfter the pause it asks for, in whole seconds
	 */
	record Limited(Duration retryAfter) implements Fault {

	}

	/**
	 * The call takes effect, and then the answer takes its time.
	 *
	 * @param by how long
	 */
	record Delay(Duration by) implements Fault {

	}

	/** The connection breaks before the call takes effect. */
	record ResetBefore() implements Fault {

	}

	/** The connection breaks after the call took effect: the caller can't know. */
	record ResetAfter() implements Fault {

	}

}

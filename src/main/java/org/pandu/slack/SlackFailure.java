package org.pandu.slack;

import java.time.Duration;

/**
 * A call to Slack that did not succeed. Messages carry codes only.
 */
public abstract sealed class SlackFailure extends RuntimeException {

	private SlackFailure(String code) {
		super(code, null, false, false);
	}

	/**
	 * A short code for logs and admins.
	 */
	public String code() {
		return String.valueOf(getMessage());
	}

	/** Slack asks to wait (HTTP 429). */
	public static final class RateLimited extends SlackFailure {

		private final Duration retryAfter;

		public RateLimited(Duration retryAfter) {
			super("rate_limited");
			this.retryAfter = retryAfter;
		}

		public Duration retryAfter() {
			return this.retryAfter;
		}

	}

	/** The request never reached Slack; asking again is safe. */
	public static final class Unreachable extends SlackFailure {

		public Unreachable(String code) {
			super(code);
		}

	}

	/** The request left, and its answer did not come: it may have taken effect. */
	public static final class InDoubt extends SlackFailure {

		public InDoubt(String code) {
			super(code);
		}

	}

	/** Slack said no ({@code ok:false}). */
	public static final class Refused extends SlackFailure {

		public Refused(String code) {
			super(code);
		}

	}

}

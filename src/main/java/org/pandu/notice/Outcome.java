package org.pandu.notice;

import java.time.Duration;

/**
 * What came of an attempt to deliver a notice.
 */
public sealed interface Outcome {

	/** It was delivered. */
	record Sent() implements Outcome {
	}

	/** It no longer applies, so nothing was said. */
	record Dropped() implements Outcome {
	}

	/**
	 * Slack asks to wait.
	 *
	 * @param retryAfter how long, in real time
	 * @param wholeWorkspace whether the whole workspace's pace is to be halved
	 */
	record RateLimited(Duration retryAfter, boolean wholeWorkspace) implements Outcome {
	}

	/**
	 * It may or may not have been delivered: a timeout or a reset after the request left.
	 *
	 * @param reason a short code without words of people
	 */
	record Unknown(String reason) implements Outcome {
	}

	/**
	 * It was not delivered.
	 *
	 * @param reason a short code without words of people, shown to admins
	 * @param retry whether trying again later can help
	 */
	record Failed(String reason, boolean retry) implements Outcome {
	}

}

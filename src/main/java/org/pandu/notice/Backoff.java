package org.pandu.notice;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failed attempt: doubling from 2 seconds to 10 minutes, with
 * jitter so that a thousand notices do not come back in the same second.
 */
final class Backoff {

	/**
	 * Some days of outage at the longest wait; after that the notice has failed.
	 */
	static final int MOST_ATTEMPTS = 600;

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private Backoff() {
	}

	static Duration after(int attempt, RandomGenerator random) {
		Duration doubled = Duration.ofSeconds(2L << Math.min(attempt - 1, 9));
		Duration wait = (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
		return wait.plusMillis((long) (wait.toMillis() * 0.2 * random.nextDouble()));
	}

}

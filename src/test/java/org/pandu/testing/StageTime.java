package org.pandu.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.pandu.clock.MovableClock;

/**
 * Pandu's time in tests: it stands still until a test moves it.
 */
final class StageTime implements InstantSource {

	/** Monday, 11 January 2027, 09:00 in Jakarta and 11:00 in Jayapura. */
	static final Instant START = Instant.parse("2027-01-11T02:00:00Z");

	private final MovableClock clock = new MovableClock(this, Duration.ZERO);

	private volatile Instant base = START;

	@Override
	public Instant instant() {
		return this.base;
	}

	MovableClock clock() {
		return this.clock;
	}

	/**
	 * Back to the start: the clock itself only moves forward, so its base moves back.
	 */
	void reset() {
		this.base = START.minus(this.clock.ahead());
	}

}

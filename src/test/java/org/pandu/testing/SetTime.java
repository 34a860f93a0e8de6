package org.pandu.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A time that a test sets.
 */
public final class SetTime implements InstantSource {

	private volatile Instant now;

	public SetTime(Instant now) {
		this.now = now;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

}

package org.pandu.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs on from where it was moved to, forward only. Tests and the local
 * workspace travel in time with it.
 */
public final class MovableClock extends Clock {

	private final InstantSource base;

	private volatile Duration ahead;

	public MovableClock(InstantSource base, Duration ahead) {
		this.base = base;
		this.ahead = ahead;
	}

	/**
	 * Moves the clock to a moment.
	 * @throws IllegalArgumentException when the moment has passed
	 */
	public synchronized void forwardTo(Instant moment) {
		Duration after = Duration.between(this.base.instant(), moment);
		if (after.compareTo(this.ahead) < 0) {
			throw new IllegalArgumentException("The clock only moves forward");
		}
		this.ahead = after;
	}

	/**
	 * How far this clock is ahead of the real time.
	 */
	public Duration ahead() {
		return this.ahead;
	}

	@Override
	public Instant instant() {
		return this.base.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Times are taken as instants and shown in a reader's zone");
	}

}

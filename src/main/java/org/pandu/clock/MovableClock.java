package org.pandu.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs on from where it was moved to, forward only. Tests and the local
 * workspace travel in time with it.
 */
public final class MovableClock extends Clock {

	private final InstantSource base;

	private final AtomicReference<Duration> ahead;

	public MovableClock(InstantSource base, Duration ahead) {
		this.base = base;
		this.ahead = new AtomicReference<>(ahead);
	}

	/**
	 * Moves the clock to a moment.
	 * @throws IllegalArgumentException when the moment has passed
	 */
	public void forwardTo(Instant moment) {
		this.ahead.updateAndGet((before) -> {
			Duration after = Duration.between(this.base.instant(), moment);
			if (after.compareTo(before) < 0) {
				throw new IllegalArgumentException("The clock only moves forward");
			}
			return after;
		});
	}

	/**
	 * How far this clock is ahead of the real time.
	 */
	public Duration ahead() {
		return this.ahead.get();
	}

	@Override
	public Instant instant() {
		return this.base.instant().plus(this.ahead.get());
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

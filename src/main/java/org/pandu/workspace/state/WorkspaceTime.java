package org.pandu.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The workspace's time, which stamps messages. It runs with the real time and is set
 * ahead together with the app's clock, so that a reminder of tomorrow stands at tomorrow.
 */
public final class WorkspaceTime implements InstantSource {

	private final InstantSource realTime;

	private volatile Duration ahead = Duration.ZERO;

	public WorkspaceTime(InstantSource realTime) {
		this.realTime = realTime;
	}

	@Override
	public Instant instant() {
		return this.realTime.instant().plus(this.ahead);
	}

	/**
	 * The real time: for signatures, trigger ids and limits.
	 */
	public Instant real() {
		return this.realTime.instant();
	}

	Duration ahead() {
		return this.ahead;
	}

	void setAhead(Duration duration) {
		this.ahead = duration;
	}

	/**
	 * Sets the time to a moment, from which it runs on.
	 */
	public void setTo(Instant moment) {
		this.ahead = Duration.between(this.realTime.instant(), moment);
	}

}

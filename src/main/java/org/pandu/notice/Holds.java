package org.pandu.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pandu.id.TeamId;

/**
 * Whom this node leaves alone for a while, so that a long queue is not claimed and given
 * back over and over. Another node finds out by itself. Real time.
 */
final class Holds {

	private final InstantSource realTime;

	private final Map<String, Instant> ends = new ConcurrentHashMap<>();

	Holds(InstantSource realTime) {
		this.realTime = realTime;
	}

	void hold(TeamId team, Duration wait) {
		hold(team.value(), wait);
	}

	void hold(TeamId team, String recipient, Duration wait) {
		hold(key(team, recipient), wait);
	}

	/**
	 * How long a recipient is still left alone; zero when it is not.
	 */
	Duration left(TeamId team, String recipient) {
		Duration whole = left(team.value());
		Duration own = left(key(team, recipient));
		return (whole.compareTo(own) > 0) ? whole : own;
	}

	/**
	 * Whoever is left alone now: workspaces as {@code T1}, recipients as {@code T1/U1},
	 * between blanks.
	 */
	String now() {
		Instant now = this.realTime.instant();
		this.ends.values().removeIf((end) -> !end.isAfter(now));
		return String.join(" ", this.ends.keySet());
	}

	private void hold(String key, Duration wait) {
		Instant end = this.realTime.instant().plus(wait);
		this.ends.merge(key, end, (one, other) -> one.isAfter(other) ? one : other);
	}

	private Duration left(String key) {
		Instant end = this.ends.get(key);
		Duration left = (end != null) ? Duration.between(this.realTime.instant(), end) : Duration.ZERO;
		return left.isPositive() ? left : Duration.ZERO;
	}

	private static String key(TeamId team, String recipient) {
		return team + "/" + recipient;
	}

}

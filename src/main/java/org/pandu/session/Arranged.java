package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When and where a session is to be.
 *
 * @param startsAt when it starts
 * @param endsAt when it ends; 15 to 240 minutes later
 * @param zone the zone it was scheduled in
 * @param place the place or link; may be empty
 */
public record Arranged(Instant startsAt, Instant endsAt, String zone, String place) {

	/** A session can be started this long before its time. */
	public static final Duration START_BEFORE = Duration.ofMinutes(30);

	/** A session can be started until this long after its time. */
	static final Duration START_AFTER = Duration.ofDays(1);

	/** For this long after its end the two are asked whether it took place. */
	public static final Duration ASKED_FOR = Duration.ofDays(7);

	/** For this long after its end the coach can still say it of one nobody recorded. */
	static final Duration RECORDABLE_FOR = Duration.ofDays(30);

	static Arranged of(Slot slot, String place) {
		return new Arranged(slot.startsAt(), slot.endsAt(), slot.zone().getId(), place);
	}

	Arranged at(Slot slot) {
		return of(slot, this.place);
	}

	/**
	 * The time as it was typed, in the zone it was scheduled in.
	 */
	Slot slot() {
		return Slot.of(this.startsAt, ZoneId.of(this.zone), Duration.between(this.startsAt, this.endsAt));
	}

	/**
	 * Whether calendars show the same for both, wherever they were scheduled.
	 */
	boolean isSameAs(Arranged other) {
		return this.startsAt.equals(other.startsAt) && this.endsAt.equals(other.endsAt)
				&& this.place.equals(other.place);
	}

	boolean isStartable(Instant now) {
		return !now.isBefore(startableFrom()) && now.isBefore(startableUntil());
	}

	/**
	 * Insists that it may be started now.
	 * @throws TooEarlyToStart more than {@link #START_BEFORE} before its time
	 * @throws TooLateToStart from {@link #START_AFTER} after its time on
	 */
	void requireStartable(Instant now) {
		if (now.isBefore(startableFrom())) {
			throw new TooEarlyToStart(startableFrom());
		}
		if (!now.isBefore(startableUntil())) {
			throw new TooLateToStart();
		}
	}

	private Instant startableFrom() {
		return this.startsAt.minus(START_BEFORE);
	}

	private Instant startableUntil() {
		return this.startsAt.plus(START_AFTER);
	}

	boolean hasBegun(Instant now) {
		return !now.isBefore(this.startsAt);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	boolean endedWithin(Duration time, Instant now) {
		return now.isBefore(this.endsAt.plus(time));
	}

}

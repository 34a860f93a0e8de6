package org.pandu.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pandu.session.series.Rhythm;

/**
 * What a series finds there from the one it takes the place of.
 */
final class Earlier {

	private final List<Session> left;

	private final Map<LocalDate, Session> byDay = new HashMap<>();

	private final Set<SessionId> movedByHand;

	private final Set<LocalDate> skipped;

	private boolean weekly = true;

	/**
	 * @param coming the sessions to come that may go along
	 * @param movedByHand those of them that stay at the time the two agreed on
	 * @param skipped the days that the two chose to skip
	 */
	Earlier(List<Session> coming, Set<SessionId> movedByHand, Set<LocalDate> skipped) {
		this.left = new ArrayList<>(coming);
		this.movedByHand = new HashSet<>(movedByHand);
		this.skipped = skipped;
		coming.stream().filter((session) -> !session.needsTime()).forEach((session) -> {
			if (session.occurrence() != null) {
				this.byDay.put(session.occurrence(), session);
			}
		});
	}

	static Earlier none() {
		return new Earlier(List.of(), Set.of(), Set.of());
	}

	/**
	 * Says which series takes the place. What was moved by hand or skipped counts for the
	 * week, or for the month, of the new series: its days are others.
	 */
	void makeWayFor(Series next) {
		this.weekly = next.recurrence().rhythm() instanceof Rhythm.Weeks;
	}

	/**
	 * Lets a session go along on another day than its own, and at that day's time.
	 */
	void lead(Session session, LocalDate day) {
		this.movedByHand.remove(session.id());
		this.byDay.values().remove(session);
		this.byDay.put(day, session);
	}

	boolean isSkipped(LocalDate day) {
		return this.skipped.stream().anyMatch((one) -> isInSamePeriod(one, day));
	}

	/**
	 * The session that may go along on a day.
	 */
	Optional<Session> on(LocalDate day) {
		return Optional.ofNullable(this.byDay.get(day)).or(() -> this.left.stream().filter((session) -> {
			LocalDate own = session.occurrence();
			return isMovedByHand(session) && own != null && isInSamePeriod(own, day);
		}).findFirst());
	}

	/**
	 * Whether the two agreed on its time by hand.
	 */
	boolean isMovedByHand(Session session) {
		return this.movedByHand.contains(session.id());
	}

	/**
	 * The session as it is when it goes along.
	 */
	Session goingAlong(Session session, Series series, LocalDate day) {
		return new Occurrence(session).goOnWith(series, day,
				isMovedByHand(session) ? session.arranged() : series.arrangedOn(day));
	}

	void goesAlong(Session session) {
		this.left.removeIf((other) -> other.id().equals(session.id()));
	}

	/**
	 * Those that did not go along and were not moved by hand.
	 */
	List<Session> left() {
		return this.left.stream().filter((session) -> !isMovedByHand(session) || session.needsTime()).toList();
	}

	private boolean isInSamePeriod(LocalDate one, LocalDate other) {
		TemporalAdjuster start = this.weekly ? TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)
				: TemporalAdjusters.firstDayOfMonth();
		return one.with(start).equals(other.with(start));
	}

}

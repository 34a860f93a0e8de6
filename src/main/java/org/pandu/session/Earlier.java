package org.pandu.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a series finds there from the one it takes the place of.
 */
final class Earlier {

	private final List<Session> left;

	private final Map<LocalDate, Session> byDay = new HashMap<>();

	private final Set<SessionId> movedByHand;

	private final Set<LocalDate> skipped;

	/**
	 * @param coming the sessions to come that may go along
	 * @param movedByHand those of them that stay at the time the two agreed on
	 * @param skipped the days that the two chose to skip
	 */
	Earlier(List<Session> coming, Set<SessionId> movedByHand, Set<LocalDate> skipped) {
		this.left = new ArrayList<>(coming);
		this.movedByHand = movedByHand;
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
	 * Lets a session go along on another day than its own.
	 */
	void lead(Session session, LocalDate day) {
		this.byDay.values().remove(session);
		this.byDay.put(day, session);
	}

	boolean isSkipped(LocalDate day) {
		return this.skipped.contains(day);
	}

	/**
	 * The session that may go along on a day.
	 */
	Optional<Session> on(LocalDate day) {
		return Optional.ofNullable(this.byDay.get(day));
	}

	/**
	 * The session as it is when it goes along.
	 */
	Session goingAlong(Session session, Series series, LocalDate day) {
		return this.movedByHand.contains(session.id()) ? session.stayIn(series, day) : session.goOnWith(series, day);
	}

	void goesAlong(Session session) {
		this.left.removeIf((other) -> other.id().equals(session.id()));
	}

	/**
	 * Those that did not go along.
	 */
	List<Session> left() {
		return List.copyOf(this.left);
	}

}

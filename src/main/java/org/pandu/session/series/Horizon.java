package org.pandu.session.series;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far ahead a series has its sessions: always eight weeks at least and the next two,
 * so that both can see what comes, and no further than twelve weeks or the next two, so
 * that a change touches few. That is at most thirteen sessions.
 *
 * @param recurrence the series' rule
 * @param until the last day a session may fall on; {@code null} for no end
 */
public record Horizon(Recurrence recurrence, @Nullable LocalDate until) {

	private static final Period LEAST = Period.ofWeeks(8);

	private static final Period AHEAD = Period.ofWeeks(12);

	private static final int SESSIONS = 2;

	/**
	 * The last day up to which sessions are made.
	 */
	public LocalDate through(LocalDate today) {
		LocalDate far = today.plus(AHEAD);
		List<LocalDate> next = this.recurrence.next(today, SESSIONS);
		return (next.isEmpty() || next.getLast().isBefore(far)) ? far : next.getLast();
	}

	/**
	 * The days of the sessions after one day and up to another.
	 */
	public List<LocalDate> days(LocalDate after, LocalDate through) {
		LocalDate end = (this.until != null && this.until.isBefore(through)) ? this.until : through;
		return this.recurrence.between(after.plusDays(1), end);
	}

	/**
	 * The day on which more sessions must be made: before less than eight weeks or less
	 * than two sessions are left.
	 * @param through the day they are made up to
	 * @return the day, or empty when all are made
	 */
	public Optional<LocalDate> renewed(LocalDate today, LocalDate through) {
		if (this.until != null && !this.until.isAfter(through)) {
			return Optional.empty();
		}
		LocalDate tooNear = through.minus(LEAST);
		List<LocalDate> left = this.recurrence.between(today, through);
		if (left.size() < SESSIONS) {
			return Optional.of(today);
		}
		LocalDate lastButOne = left.get(left.size() - SESSIONS).plusDays(1);
		return Optional.of(lastButOne.isBefore(tooNear) ? lastButOne : tooNear);
	}

}

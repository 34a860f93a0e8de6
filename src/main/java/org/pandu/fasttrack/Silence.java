package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a coach counts as silent: a day after the request, two hours when it is wanted the
 * same day. Where the wished day ends before that, half the time left to it, so that
 * somebody else has the other half.
 *
 * @param wantedBy the last day that suits the requester
 * @param zone where that day begins and ends
 */
record Silence(LocalDate wantedBy, ZoneId zone) {

	private static final Duration PATIENCE = Duration.ofDays(1);

	private static final Duration PATIENCE_TODAY = Duration.ofHours(2);

	/**
	 * When a coach asked at a moment counts as silent; never later than
	 * {@link #lapsesAt}.
	 */
	Instant after(Instant asked) {
		boolean today = !asked.atZone(this.zone).toLocalDate().isBefore(this.wantedBy);
		Instant silent = asked.plus(today ? PATIENCE_TODAY : PATIENCE);
		Instant lapses = lapsesAt();
		if (silent.isBefore(lapses)) {
			return silent;
		}
		Duration left = Duration.between(asked, lapses);
		return left.isNegative() ? lapses : asked.plus(left.dividedBy(2));
	}

	/**
	 * When the wished day is over.
	 */
	Instant lapsesAt() {
		return this.wantedBy.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

}

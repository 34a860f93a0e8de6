package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.session.Session;

/**
 * How one pairing went.
 *
 * @param pairing the pairing
 * @param sessions its sessions
 * @param since the day both had accepted
 * @param ended the day it ended; {@code null} while it runs
 * @param today today
 */
record Course(PairingFacts pairing, List<Happening> sessions, LocalDate since, @Nullable LocalDate ended,
		LocalDate today) {

	static Course of(PairingFacts pairing, List<Happening> sessions, ZoneId zone, LocalDate today) {
		Instant ended = pairing.endedAt();
		return new Course(pairing, sessions, LocalDate.ofInstant(pairing.since(), zone),
				(ended != null) ? LocalDate.ofInstant(ended, zone) : null, today);
	}

	/**
	 * What counts in a period. Sessions and due days count where the coachee worked on
	 * that day; the pairing itself where that was at the end.
	 */
	Map<Group, Counts> count(Period period) {
		Map<Group, Counts> counts = new HashMap<>();
		if (ranIn(period)) {
			counts.put(groupIn(period), Counts.pairing());
		}
		for (Happening session : this.sessions) {
			if (period.contains(session.day())) {
				counts.merge(group(session.day()), Counts.of(session), Counts::plus);
			}
		}
		adherence().decided(this.today)
			.filter((decided) -> period.contains(decided.window().end()))
			.forEach((decided) -> counts.merge(group(decided.window().end()), Counts.of(Tally.of(decided.fate())),
					Counts::plus));
		return counts;
	}

	boolean ranIn(Period period) {
		return this.since.isBefore(period.until()) && (this.ended == null || !this.ended.isBefore(period.from()));
	}

	/**
	 * What the pairing counts by in a period: where the coachee worked at its end.
	 */
	Group groupIn(Period period) {
		return group(last(period));
	}

	boolean metIn(Period period) {
		return this.sessions.stream()
			.anyMatch((session) -> session.state() == Session.State.HELD && period.contains(session.day()));
	}

	private Adherence adherence() {
		return new Adherence(this.pairing.terms(), this.since, this.ended,
				this.sessions.stream()
					.filter((session) -> session.state() == Session.State.HELD)
					.map(Happening::day)
					.sorted()
					.toList());
	}

	private LocalDate last(Period period) {
		LocalDate last = period.last().isBefore(this.today) ? period.last() : this.today;
		return (this.ended != null && this.ended.isBefore(last)) ? this.ended : last;
	}

	private Group group(LocalDate day) {
		return Group.of(this.pairing.kind(), this.pairing.places().on(day));
	}

}

package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.session.Session;

/**
 * The figures of sessions in a period, by kind and level and in total. Computed from
 * rows, without a database. Guideline, "Pengukuran Keberhasilan".
 *
 * @param lines one for each rule of the cadence table that some pairing fell under
 * @param total all lines together
 */
public record Figures(List<Line> lines, Counts total) {

	public Figures {
		lines = List.copyOf(lines);
	}

	/**
	 * Computes the figures.
	 * @param zone the programme's zone, in which days begin and end
	 * @param now what is later does not count yet
	 */
	static Figures of(ZoneId zone, Period period, Instant now, List<Cadence> cadences, List<PairingFacts> pairings,
			List<SessionFacts> sessions) {
		Map<UUID, List<SessionFacts>> byPairing = sessions.stream()
			.collect(Collectors.groupingBy(SessionFacts::pairing));
		List<Line> lines = new ArrayList<>();
		Counts total = Counts.NONE;
		for (Cadence cadence : cadences) {
			Counts counts = Counts.NONE;
			for (PairingFacts pairing : pairings) {
				if (pairing.kind() == cadence.kind()) {
					counts = counts.plus(count(zone, period, now, pairing, cadence.level(),
							byPairing.getOrDefault(pairing.id(), List.of())));
				}
			}
			if (!counts.equals(Counts.NONE)) {
				lines.add(new Line(cadence.kind(), cadence.level(), cadence.asNeeded(), counts));
			}
			total = total.plus(counts);
		}
		return new Figures(lines, total);
	}

	/**
	 * What counts for one level: sessions and due days while the coachee had it, and the
	 * pairing itself where that was the level at the end.
	 */
	private static Counts count(ZoneId zone, Period period, Instant now, PairingFacts pairing, Level level,
			List<SessionFacts> all) {
		LocalDate today = day(now, zone);
		LocalDate since = day(pairing.since(), zone);
		LocalDate ended = (pairing.endedAt() != null) ? day(pairing.endedAt(), zone) : null;
		boolean ran = since.isBefore(period.until()) && (ended == null || !ended.isBefore(period.from()));
		LocalDate last = Stream
			.of(Optional.ofNullable(ended), Optional.of(period.until().minusDays(1)), Optional.of(today))
			.flatMap(Optional::stream)
			.min(LocalDate::compareTo)
			.orElse(today);
		List<LocalDate> held = all.stream()
			.filter((session) -> session.state() == Session.State.HELD)
			.map((session) -> day(session.startsAt(), zone))
			.sorted()
			.toList();
		Tally tally = new Adherence(pairing.terms(), since, ended, held).in(period, today,
				(day) -> pairing.levels().on(day) == level);
		List<SessionFacts> sessions = all.stream()
			.filter((session) -> pairing.levels().on(day(session.startsAt(), zone)) == level)
			.toList();
		return new Counts((ran && pairing.levels().on(last) == level) ? 1 : 0, tally,
				count(zone, period, sessions, Session.State.HELD),
				count(zone, period, sessions, Session.State.NOT_HELD),
				count(zone, period, sessions, Session.State.CANCELLED));
	}

	private static int count(ZoneId zone, Period period, List<SessionFacts> sessions, Session.State state) {
		return (int) sessions.stream()
			.filter((session) -> session.state() == state && period.contains(day(session.startsAt(), zone)))
			.count();
	}

	private static LocalDate day(Instant moment, ZoneId zone) {
		return moment.atZone(zone).toLocalDate();
	}

}

package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.session.Session.State;

/**
 * Counts the same figures in another way: it walks day by day, and of all ways to let
 * each session serve one window it takes the one that serves most windows in time, and
 * then most of all.
 */
record Recount(ZoneId zone, Period period, Instant now, List<Cadence> cadences, List<PairingFacts> pairings,
		List<SessionFacts> sessions) {

	/** A window while the days are walked through. */
	private static final class Window {

		private int sessions;

		private boolean owes;

		private boolean counts;

		private boolean closed;

	}

	Counts total() {
		return count(this.pairings);
	}

	Counts of(Kind kind, Level level) {
		return count(this.pairings.stream().filter((one) -> one.kind() == kind && level(one) == level).toList());
	}

	Counts of(String unit) {
		return count(
				this.pairings.stream().filter((one) -> one.places().places().getLast().unit().equals(unit)).toList());
	}

	Participation participation() {
		Set<String> people = new HashSet<>();
		Set<String> met = new HashSet<>();
		for (PairingFacts pairing : this.pairings) {
			Counts counts = count(List.of(pairing));
			if (counts.pairings() == 1) {
				people.add(pairing.coachee());
				if (counts.held() > 0) {
					met.add(pairing.coachee());
				}
			}
		}
		return new Participation(people.size(), met.size());
	}

	private static Level level(PairingFacts pairing) {
		return pairing.places().places().getLast().level();
	}

	private Counts count(List<PairingFacts> some) {
		int ran = 0;
		EnumMap<State, Integer> states = new EnumMap<>(State.class);
		int absent = 0;
		int[] fates = new int[4];
		for (PairingFacts pairing : some) {
			boolean alive = false;
			for (LocalDate day = this.period.from(); day.isBefore(this.period.until()); day = day.plusDays(1)) {
				LocalDate since = day(pairing.since());
				alive |= !day.isBefore(since) && (pairing.endedAt() == null || !day.isAfter(day(pairing.endedAt())));
				for (SessionFacts session : this.sessions) {
					if (session.pairing().equals(pairing.id()) && day(session.startsAt()).equals(day)) {
						states.merge(session.state(), 1, Integer::sum);
						absent += (session.state() == State.NOT_HELD && session.absent()) ? 1 : 0;
					}
				}
			}
			ran += alive ? 1 : 0;
			fates(pairing, fates);
		}
		EnumSet.of(State.PROPOSED, State.DECLINED, State.LAPSED, State.NEEDS_TIME).forEach(states::remove);
		return new Counts(ran, new Tally(fates[0], fates[1], fates[2], fates[3]),
				states.values().stream().mapToInt(Integer::intValue).sum(), states.getOrDefault(State.HELD, 0),
				states.getOrDefault(State.NOT_HELD, 0), absent, states.getOrDefault(State.CANCELLED, 0),
				states.getOrDefault(State.UNRECORDED, 0));
	}

	private void fates(PairingFacts pairing, int[] fates) {
		Cadence cadence = this.cadences.stream()
			.filter((rule) -> rule.kind() == pairing.kind() && rule.level() == level(pairing))
			.findFirst()
			.orElseThrow();
		if (cadence.asNeeded()) {
			return;
		}
		List<Window> windows = walk(pairing, cadence);
		int[] best = best(windows, 0, 0, new int[windows.size() + 1][2][]);
		for (int i = 0; i < windows.size(); i++) {
			Window window = windows.get(i);
			if (window.counts) {
				int service = best[2 + i];
				int unserved = windows.get(i + 1).closed ? 2 : 3;
				fates[(service == 0) ? unserved : service - 1]++;
			}
		}
	}

	private List<Window> walk(PairingFacts pairing, Cadence cadence) {
		LocalDate today = day(this.now);
		LocalDate since = day(pairing.since());
		LocalDate ended = (pairing.endedAt() != null) ? day(pairing.endedAt()) : LocalDate.MAX;
		TreeMap<LocalDate, Integer> held = new TreeMap<>();
		this.sessions.stream()
			.filter((session) -> session.pairing().equals(pairing.id()) && session.state() == State.HELD)
			.forEach((session) -> held.merge(day(session.startsAt()), 1, Integer::sum));
		List<Window> windows = new ArrayList<>();
		windows.add(new Window());
		for (LocalDate day = since; !day.isAfter(today) || windows.size() < 2; day = day.plusDays(1)) {
			Window window = windows.getLast();
			window.sessions += held.getOrDefault(day, 0);
			if (isDueDay(cadence, since, day)) {
				window.owes = ended.isAfter(day);
				window.closed = day.isBefore(today) || !ended.isAfter(today);
				window.counts = window.owes && day.isBefore(today) && this.period.contains(day);
				windows.add(new Window());
			}
		}
		Window running = windows.getLast();
		running.owes = ended.equals(LocalDate.MAX) || ended.isAfter(today);
		running.closed = !ended.isAfter(today);
		return windows;
	}

	private static boolean isDueDay(Cadence cadence, LocalDate since, LocalDate day) {
		if (cadence.unit() == Cadence.Unit.WEEK) {
			long days = ChronoUnit.DAYS.between(since, day);
			return days > 0 && days % (7L * cadence.every()) == 0;
		}
		int months = (day.getYear() - since.getYear()) * 12 + day.getMonthValue() - since.getMonthValue();
		return months > 0 && months % cadence.every() == 0
				&& day.getDayOfMonth() == Math.min(since.getDayOfMonth(), day.lengthOfMonth());
	}

	/**
	 * How many windows are served, how many by their own sessions, and then how each is:
	 * 0 not, 1 by its own, 2 by a later one.
	 * @param taken how many sessions of the window at hand serve the one before
	 */
	private static int[] best(List<Window> windows, int from, int taken, int[][][] known) {
		if (from == windows.size()) {
			return new int[2];
		}
		if (known[from][taken] != null) {
			return known[from][taken];
		}
		Window window = windows.get(from);
		int[] best = put(best(windows, from + 1, 0, known), 0);
		if (window.owes && window.sessions > taken) {
			best = better(best, put(best(windows, from + 1, 0, known), 1));
		}
		if (window.owes && from + 1 < windows.size() && windows.get(from + 1).sessions > 0) {
			best = better(best, put(best(windows, from + 1, 1, known), 2));
		}
		known[from][taken] = best;
		return best;
	}

	private static int[] put(int[] rest, int service) {
		int[] all = new int[rest.length + 1];
		all[0] = rest[0] + ((service > 0) ? 1 : 0);
		all[1] = rest[1] + ((service == 1) ? 1 : 0);
		all[2] = service;
		System.arraycopy(rest, 2, all, 3, rest.length - 2);
		return all;
	}

	private static int[] better(int[] one, int[] other) {
		boolean more = other[1] > one[1] || other[1] == one[1] && other[0] > one[0];
		return more ? other : one;
	}

	private LocalDate day(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

}

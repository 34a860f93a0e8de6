package org.pandu.people.slack;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pandu.people.DayHours;
import org.pandu.people.Week;
import org.pandu.text.Words;

/**
 * Writes a week as {@link WeekLines} reads it: a line for each run of days with the same
 * hours, in the reader's language.
 */
final class WeekWords {

	private WeekWords() {
	}

	static String of(Week week, Words words) {
		DayOfWeek start = start(week);
		List<List<DayOfWeek>> runs = new ArrayList<>();
		for (int i = 0; i < DayOfWeek.values().length; i++) {
			DayOfWeek day = start.plus(i);
			if (i == 0 || !sameAsBefore(week, day)) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(day);
		}
		return runs.stream()
			.flatMap((run) -> week.on(run.getFirst()).map((hours) -> line(run, hours, words)).stream())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * The first day from Monday on that differs from the day before it, so that no run is
	 * cut at the week's end.
	 */
	private static DayOfWeek start(Week week) {
		for (DayOfWeek day : DayOfWeek.values()) {
			if (!sameAsBefore(week, day)) {
				return day;
			}
		}
		return DayOfWeek.MONDAY;
	}

	private static boolean sameAsBefore(Week week, DayOfWeek day) {
		return week.on(day).equals(week.on(day.minus(1)));
	}

	private static String line(List<DayOfWeek> run, DayHours hours, Words words) {
		String first = words.weekday(run.getFirst());
		String days = (run.size() == 1) ? first : first + "–" + words.weekday(run.getLast());
		return Optional.ofNullable(hours.pause())
			.map((pause) -> words.of("people.hours.day-with-break", "days", days, "from", hours.starts(), "to",
					hours.ends(), "breakFrom", pause.starts(), "breakTo", pause.ends()))
			.orElseGet(() -> words.of("people.hours.day", "days", days, "from", hours.starts(), "to", hours.ends()));
	}

}

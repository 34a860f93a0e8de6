package org.pandu.program.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.program.holiday.Holiday;
import org.pandu.program.holiday.HolidayFile;
import org.pandu.program.holiday.HolidaySetting.Outcome;
import org.pandu.program.holiday.LineError;
import org.pandu.program.holiday.Scope;
import org.pandu.slack.Mrkdwn;
import org.pandu.text.Words;

/**
 * How holiday calendars are told in words.
 */
final class HolidayWords {

	/** As many wrong lines as are named one by one. */
	private static final int MOST_ERRORS = 5;

	/** As much of a wrong line as is repeated, in characters. */
	private static final int LINE_SHOWN = 60;

	private HolidayWords() {
	}

	/**
	 * Days of one name that follow one another.
	 */
	record Run(LocalDate first, LocalDate last, String name) {

		static List<Run> of(List<Holiday> days) {
			List<Run> runs = new ArrayList<>();
			for (Holiday day : days) {
				Run before = runs.isEmpty() ? null : runs.getLast();
				if (before != null && before.name().equals(day.name()) && before.last().plusDays(1).equals(day.day())) {
					runs.set(runs.size() - 1, new Run(before.first(), day.day(), day.name()));
				}
				else {
					runs.add(new Run(day.day(), day.day(), day.name()));
				}
			}
			return runs;
		}

		String in(Words words) {
			return words.of("program.holidays.run", "several", this.first.equals(this.last) ? "no" : "yes", "first",
					this.first, "last", this.last, "name", Mrkdwn.escape(this.name));
		}

	}

	static String scope(Scope scope, Words words) {
		return words.of("program.holidays.for", "scope", scope.kind(), "covers",
				Mrkdwn.escape(scope.covers().orElse("")));
	}

	/**
	 * The wrong lines, each by its number.
	 */
	static String errors(List<LineError> errors, Words words) {
		Stream<String> named = errors.stream()
			.limit(MOST_ERRORS)
			.map((error) -> words.of("program.holidays.line-error", "line", error.line(), "kind", error.kind().name(),
					"text", Mrkdwn.fit(error.text(), LINE_SHOWN)));
		int more = errors.size() - MOST_ERRORS;
		return Stream
			.concat(named,
					(more > 0) ? Stream.of(words.of("program.holidays.more-errors", "count", more)) : Stream.of())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * What adding days came to.
	 * @param file the file some of them came from; {@code null} for none
	 */
	static String added(List<Holiday> days, @Nullable HolidayFile file, Outcome outcome, Words words) {
		String saved = words.of("program.holidays.added", "count", days.stream().map(Holiday::day).distinct().count());
		return saved + leftOut("program.holidays.left-out.timed", (file != null) ? file.timed() : 0, words)
				+ leftOut("program.holidays.left-out.past", (file != null) ? file.past() : 0, words)
				+ affected(outcome, words);
	}

	private static String leftOut(String key, int count, Words words) {
		return (count == 0) ? "" : " " + words.of(key, "count", count);
	}

	/**
	 * How many booked sessions are concerned; nothing when none is.
	 */
	static String affected(Outcome outcome, Words words) {
		return (outcome.affected() == 0) ? ""
				: " " + words.of("program.holidays.affected", "count", outcome.affected());
	}

}

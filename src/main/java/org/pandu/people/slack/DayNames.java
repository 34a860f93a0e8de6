package org.pandu.people.slack;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pandu.text.Languages;

/**
 * Days of the week as people type them, in either language: whole or cut to three letters
 * and more, alone, listed, or from one to another.
 */
final class DayNames {

	private static final Pattern LIST = Pattern.compile("\\s*[,&+]\\s*|\\s+(?:dan|and)\\s+");

	private static final Pattern RANGE = Pattern
		.compile("\\s*[-–—]\\s*|\\s+(?:s\\.?\\s?/?d\\.?|sampai|hingga|to|until|till|through)\\s+");

	private DayNames() {
	}

	/**
	 * Reads days.
	 * @return the days in the order typed, or empty when a word is no day
	 */
	static Optional<List<DayOfWeek>> parse(String typed) {
		List<DayOfWeek> days = new ArrayList<>();
		for (String part : LIST.split(typed.strip())) {
			String[] ends = RANGE.split(part.strip(), -1);
			Optional<DayOfWeek> first = day(ends[0]);
			Optional<DayOfWeek> last = day(ends[ends.length - 1]);
			if (first.isEmpty() || last.isEmpty() || ends.length > 2) {
				return Optional.empty();
			}
			days.add(first.get());
			for (DayOfWeek day = first.get(); day != last.get();) {
				day = day.plus(1);
				days.add(day);
			}
		}
		return Optional.of(days);
	}

	private static Optional<DayOfWeek> day(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[.’'`‘]", "").strip();
		return Stream.of(DayOfWeek.values())
			.filter((day) -> letters.length() >= 3 && names(day).anyMatch((name) -> name.startsWith(letters)))
			.findFirst();
	}

	private static Stream<String> names(DayOfWeek day) {
		Stream<String> usual = Languages.ALL.stream()
			.map((language) -> day.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(Locale.ROOT));
		return (day == DayOfWeek.SUNDAY) ? Stream.concat(usual, Stream.of("ahad")) : usual;
	}

}

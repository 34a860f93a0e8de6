package org.pandu.goal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Languages;

/**
 * Days as people write them in a line: {@code 31/3}, {@code 31.3.2027}, {@code 31 Maret},
 * {@code 31 March 2027}, {@code 2027-03-31}, {@code Jumat}, {@code Friday}. The day comes
 * before the month.
 */
final class SpokenDays {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");

	private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)(?:\\s+(\\d{4}))?");

	private static final Pattern WEEKDAY = Pattern.compile("(?:hari\\s+)?(\\p{L}+)");

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> weekdays = new HashMap<>();

	private final List<String> tomorrow;

	SpokenDays(List<String> tomorrow) {
		this.tomorrow = tomorrow;
		for (Locale language : Languages.ALL) {
			for (TextStyle style : List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
				Arrays.stream(Month.values())
					.forEach((month) -> this.months.put(key(month.getDisplayName(style, language)), month));
			}
			Arrays.stream(DayOfWeek.values())
				.forEach((day) -> this.weekdays.put(key(day.getDisplayName(TextStyle.FULL_STANDALONE, language)), day));
		}
	}

	/**
	 * Reads a day. Without a year it is the next such day, today included; a weekday is
	 * the next one after today.
	 * @return the day, or empty when it is none
	 */
	Optional<LocalDate> read(String text, LocalDate today) {
		String typed = text.strip();
		if (this.tomorrow.contains(key(typed))) {
			return Optional.of(today.plusDays(1));
		}
		Matcher iso = ISO.matcher(typed);
		if (iso.matches()) {
			return day(iso.group(1), iso.group(2), iso.group(3), today);
		}
		Matcher figures = FIGURES.matcher(typed);
		if (figures.matches()) {
			return day(figures.group(3), figures.group(2), figures.group(1), today);
		}
		Matcher named = NAMED.matcher(typed);
		if (named.matches()) {
			Month month = this.months.get(key(named.group(2)));
			return (month != null) ? day(named.group(3), Integer.toString(month.getValue()), named.group(1), today)
					: Optional.empty();
		}
		Matcher weekday = WEEKDAY.matcher(typed);
		return weekday.matches() ? Optional.ofNullable(this.weekdays.get(key(weekday.group(1))))
			.map((day) -> today.with(TemporalAdjusters.next(day))) : Optional.empty();
	}

	private static Optional<LocalDate> day(@Nullable String year, String month, String day, LocalDate today) {
		try {
			int number = Integer.parseInt(day);
			if (year != null) {
				int full = Integer.parseInt((year.length() == 2) ? "20" + year : year);
				return Optional.of(LocalDate.of(full, Integer.parseInt(month), number));
			}
			LocalDate soon = LocalDate.of(today.getYear(), Integer.parseInt(month), number);
			return Optional.of(soon.isBefore(today) ? soon.plusYears(1) : soon);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace(".", "");
	}

}

package org.pandu.people.slack;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pandu.people.DayHours;
import org.pandu.people.Week;

/**
 * A week as people type it, a line for each day or group of days, in either language:
 * "Senin–Kamis 07.30–16.00, istirahat 12.00–13.00". A day that is not named is free.
 */
final class WeekLines {

	private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))?\\s*([ap]\\.?m\\.?)?";

	private static final String TO = "\\s*(?:[-–—]|s\\.?\\s?/?d\\.?|sampai|hingga|to|until|till)\\s*";

	private static final Pattern HOURS = Pattern
		.compile(TIME + TO + TIME + "(?:[\\s,(]*(?:istirahat|rehat|break|lunch|ishoma)[\\s:]*" + TIME + TO + TIME
				+ "\\s*\\)?)?(?:[\\s,(]*(?:tanpa istirahat|no break)\\)?)?\\.?");

	private static final Pattern BEFORE_HOURS = Pattern.compile("(?:\\s+(?:pukul|jam|dari|from|at))?[\\s:=,]*$");

	private static final Pattern OFF = Pattern.compile("[\\s:=,]+(?:libur|off|free|closed|tidak bekerja)$");

	private final String field;

	private final Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);

	private final Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);

	private WeekLines(String field) {
		this.field = field;
	}

	/**
	 * Reads a week.
	 * @param field the form's field it was typed in
	 * @throws UnreadableWeek at the field, naming the line and what is wrong in it
	 */
	static Week parse(String typed, String field) {
		WeekLines lines = new WeekLines(field);
		List<String> all = typed.toLowerCase(Locale.ROOT).lines().toList();
		for (int i = 0; i < all.size(); i++) {
			if (!all.get(i).isBlank()) {
				lines.read(i + 1, all.get(i).strip());
			}
		}
		if (lines.days.isEmpty()) {
			throw UnreadableWeek.empty(field);
		}
		return new Week(lines.days);
	}

	private void read(int line, String text) {
		int digit = 0;
		while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
			digit++;
		}
		@Nullable DayHours hours = null;
		String names;
		if (digit < text.length()) {
			names = BEFORE_HOURS.matcher(text.substring(0, digit)).replaceFirst("");
		}
		else {
			names = OFF.matcher(text).replaceFirst("");
			if (names.equals(text)) {
				throw (DayNames.parse(text).isPresent()) ? UnreadableWeek.noHours(line, this.field)
						: UnreadableWeek.day(line, this.field);
			}
		}
		List<DayOfWeek> found = DayNames.parse(names).orElseThrow(() -> UnreadableWeek.day(line, this.field));
		if (digit < text.length()) {
			hours = hours(line, text.substring(digit));
		}
		for (DayOfWeek day : found) {
			if (!this.named.add(day)) {
				throw UnreadableWeek.twice(line, day, this.field);
			}
			if (hours != null) {
				this.days.put(day, hours);
			}
		}
	}

	private DayHours hours(int line, String text) {
		Matcher typed = HOURS.matcher(text.strip());
		if (!typed.matches()) {
			throw UnreadableWeek.hours(line, this.field);
		}
		LocalTime starts = time(typed, 1, line);
		LocalTime ends = time(typed, 4, line);
		if (!starts.isBefore(ends)) {
			throw UnreadableWeek.order(line, this.field);
		}
		if (typed.group(7) == null) {
			return new DayHours(starts, ends, null);
		}
		LocalTime breakStarts = time(typed, 7, line);
		LocalTime breakEnds = time(typed, 10, line);
		if (!breakStarts.isBefore(breakEnds)) {
			throw UnreadableWeek.breakOrder(line, this.field);
		}
		if (breakStarts.isBefore(starts) || breakEnds.isAfter(ends)) {
			throw UnreadableWeek.breakOutside(line, this.field);
		}
		return new DayHours(starts, ends, new DayHours.Pause(breakStarts, breakEnds));
	}

	/**
	 * A time of day on the clock of 24 or of 12 hours.
	 */
	private LocalTime time(Matcher typed, int group, int line) {
		int hour = Integer.parseInt(typed.group(group));
		int minute = Optional.ofNullable(typed.group(group + 1)).map(Integer::parseInt).orElse(0);
		@Nullable String half = typed.group(group + 2);
		if (half != null) {
			if (hour < 1 || hour > 12) {
				throw UnreadableWeek.hours(line, this.field);
			}
			hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
		}
		if (hour > 23 || minute > 59) {
			throw UnreadableWeek.hours(line, this.field);
		}
		return LocalTime.of(hour, minute);
	}

}

package org.pandu.program.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, at the beginning of a text. Month and year may be missing
 * where the end of a range says them: "20–24 Maret 2027". With figures alone the day
 * comes first, as in Indonesia and Europe.
 *
 * @param day the day of the month
 * @param month the month, from 1; {@code null} when it is not said
 * @param year the year; {@code null} when it is not said
 * @param length how many characters of the text it takes
 */
record TypedDate(int day, @Nullable Integer month, @Nullable Integer year, int length) {

	private static final String END = "(?![\\p{L}\\p{Nd}])";

	private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + END);

	private static final Pattern FIGURES = Pattern
		.compile("(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})" + END);

	private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>"
			+ MonthNames.WORD + "),?(?:\\s+(?<year>\\d{4})" + END + ")?");

	private static final Pattern MONTH_FIRST = Pattern.compile("(?<name>" + MonthNames.WORD
			+ ")\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?" + END + "(?:,?\\s+(?<year>\\d{4})" + END + ")?");

	private static final Pattern DAY_ONLY = Pattern.compile("(?<day>\\d{1,2})" + END);

	/**
	 * Reads the date a text begins with.
	 */
	static Optional<TypedDate> at(String text) {
		for (Pattern form : List.of(ISO, FIGURES)) {
			Matcher figures = form.matcher(text);
			if (figures.lookingAt()) {
				return Optional.of(new TypedDate(number(figures, "day"), number(figures, "month"),
						number(figures, "year"), figures.end()));
			}
		}
		for (Pattern form : List.of(DAY_FIRST, MONTH_FIRST)) {
			Matcher named = form.matcher(text);
			if (named.lookingAt()) {
				Optional<Integer> month = MonthNames.number(named.group("name"));
				if (month.isPresent()) {
					return Optional.of(new TypedDate(number(named, "day"), month.get(),
							(named.group("year") != null) ? number(named, "year") : null, named.end()));
				}
			}
		}
		Matcher day = DAY_ONLY.matcher(text);
		return day.lookingAt() ? Optional.of(new TypedDate(number(day, "day"), null, null, day.end()))
				: Optional.empty();
	}

	boolean isWhole() {
		return this.month != null && this.year != null;
	}

	/**
	 * The day, when the calendar has it.
	 */
	Optional<LocalDate> date() {
		if (this.month == null || this.year == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(this.year, this.month, this.day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The beginning of a range, whose end says what is missing: the month, and the year
	 * unless the range goes over New Year.
	 */
	TypedDate completedBy(TypedDate last) {
		Integer fullMonth = (this.month != null) ? this.month : last.month();
		Integer fullYear = this.year;
		if (fullYear == null && last.year() != null && last.month() != null && fullMonth != null) {
			fullYear = (fullMonth > last.month()) ? last.year() - 1 : last.year();
		}
		return new TypedDate(this.day, fullMonth, fullYear, this.length);
	}

	private static int number(Matcher found, String group) {
		return Integer.parseInt(found.group(group));
	}

}

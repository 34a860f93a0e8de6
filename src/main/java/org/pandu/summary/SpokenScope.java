package org.pandu.summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows {@code /coach summary}:
 * {@code [month|quarter|year|from..to] [by unit|level|kind]}, in English or Indonesian. A
 * word alone means the month, quarter or year that has ended last: only of those are
 * there figures of answers.
 */
public final class SpokenScope {

	private static final Map<String, ReportPeriod> PERIODS = Map.ofEntries(Map.entry("", ReportPeriod.LAST_30_DAYS),
			Map.entry("month", ReportPeriod.LAST_MONTH), Map.entry("last month", ReportPeriod.LAST_MONTH),
			Map.entry("bulan", ReportPeriod.LAST_MONTH), Map.entry("bulan lalu", ReportPeriod.LAST_MONTH),
			Map.entry("this month", ReportPeriod.THIS_MONTH), Map.entry("bulan ini", ReportPeriod.THIS_MONTH),
			Map.entry("quarter", ReportPeriod.LAST_QUARTER), Map.entry("last quarter", ReportPeriod.LAST_QUARTER),
			Map.entry("triwulan", ReportPeriod.LAST_QUARTER), Map.entry("triwulan lalu", ReportPeriod.LAST_QUARTER),
			Map.entry("this quarter", ReportPeriod.THIS_QUARTER), Map.entry("triwulan ini", ReportPeriod.THIS_QUARTER),
			Map.entry("year", ReportPeriod.LAST_YEAR), Map.entry("last year", ReportPeriod.LAST_YEAR),
			Map.entry("tahun", ReportPeriod.LAST_YEAR), Map.entry("tahun lalu", ReportPeriod.LAST_YEAR),
			Map.entry("this year", ReportPeriod.THIS_YEAR), Map.entry("tahun ini", ReportPeriod.THIS_YEAR));

	private static final Map<String, Dimension> DIMENSIONS = Map.of("unit", Dimension.UNIT, "unit kerja",
			Dimension.UNIT, "level", Dimension.LEVEL, "jenjang", Dimension.LEVEL, "kind", Dimension.KIND, "jenis",
			Dimension.KIND);

	private static final Pattern BY = Pattern.compile("(?:^|(.*?)\\s+)(?:by|menurut|per)\\s+(.+)");

	private static final Pattern RANGE = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");

	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})/(\\d{1,2})/(\\d{4})");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");

	private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[qt]([1-4])");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private SpokenScope() {
	}

	/**
	 * Reads what was typed.
	 * @throws UnknownPeriod when it is not understood
	 */
	public static Scope read(String typed) {
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Matcher by = BY.matcher(text);
		if (!by.matches()) {
			return period(text, null);
		}
		Dimension dimension = DIMENSIONS.get(by.group(2));
		if (dimension == null) {
			throw new UnknownPeriod();
		}
		return period((by.group(1) != null) ? by.group(1) : "", dimension);
	}

	private static Scope period(String text, @Nullable Dimension by) {
		ReportPeriod named = PERIODS.get(text);
		if (named != null) {
			return new Scope(named, null, by);
		}
		try {
			return new Scope(null, days(text), by);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			throw new UnknownPeriod();
		}
	}

	private static Period days(String text) {
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return new Period(day(range.group(1)), day(range.group(2)).plusDays(1));
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			return Period.of(YearMonth.of(number(month, 1), number(month, 2)));
		}
		Matcher quarter = QUARTER.matcher(text);
		if (quarter.matches()) {
			return Period.quarter(LocalDate.of(number(quarter, 1), number(quarter, 2) * 3, 1));
		}
		if (YEAR.matcher(text).matches()) {
			return Period.year(LocalDate.of(Integer.parseInt(text), 1, 1));
		}
		throw new UnknownPeriod();
	}

	private static LocalDate day(String text) {
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			throw new UnknownPeriod();
		}
		List<Integer> order = (day.group(1) != null) ? List.of(1, 2, 3) : List.of(6, 5, 4);
		return LocalDate.of(number(day, order.get(0)), number(day, order.get(1)), number(day, order.get(2)));
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}

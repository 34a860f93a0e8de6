package org.pandu.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Pandu's words as one reader gets them: the catalogue in the reader's language, times in
 * the reader's zone with the zone named.
 */
public final class Words {

	private final Texts texts;

	private final Locale locale;

	private final ZoneId zone;

	public Words(Texts texts, Locale locale, ZoneId zone) {
		this.texts = texts;
		this.locale = locale;
		this.zone = zone;
	}

	public Locale locale() {
		return this.locale;
	}

	public ZoneId zone() {
		return this.zone;
	}

	/**
	 * Returns a text.
	 * @param key the text's key in the catalogue
	 * @param namesAndValues its arguments, each name followed by its value; instants,
	 * dates, times and durations are shown in the reader's way
	 */
	public String of(String key, Object... namesAndValues) {
		if (namesAndValues.length % 2 != 0) {
			throw new IllegalArgumentException("Each argument of '" + key + "' needs a name and a value");
		}
		Map<String, Object> arguments = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return of(key, arguments);
	}

	public String of(String key, Map<String, Object> arguments) {
		Map<String, Object> shown = new HashMap<>(arguments);
		shown.replaceAll((name, value) -> show(value));
		return this.texts.get(this.locale, key, shown);
	}

	/**
	 * The moment in full: weekday, date, time and zone.
	 */
	public String when(Instant moment) {
		return dates().when(moment);
	}

	/**
	 * From one moment to another: the day once, both times, the zone.
	 */
	public String range(Instant from, Instant to) {
		return dates().range(from, to);
	}

	/**
	 * The time and zone without the day. For a second zone beside the first.
	 */
	public String clock(Instant moment) {
		return dates().clock(moment);
	}

	/**
	 * From one moment to another in few letters: for the options of a menu.
	 */
	public String brief(Instant from, Instant to) {
		return dates().brief(from, to);
	}

	/**
	 * The same without the date, with the day of the week. For a second zone beside the
	 * first.
	 */
	public String briefClock(Instant from, Instant to) {
		return dates().briefClock(from, to);
	}

	/**
	 * The day of a moment in full, without a time.
	 */
	public String day(Instant moment) {
		return date(moment.atZone(this.zone).toLocalDate());
	}

	/**
	 * The moment in short: weekday, date and time with their zone. For what is to be
	 * clicked.
	 */
	public String briefly(Instant moment) {
		return dates().briefly(moment);
	}

	public String date(LocalDate date) {
		return dates().date(date);
	}

	public String weekday(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL_STANDALONE, this.locale);
	}

	public String length(Duration length) {
		return of("text.minutes", Map.of("count", length.toMinutes()));
	}

	/**
	 * The same language in another zone: for the other's time in small.
	 */
	public Words in(ZoneId other) {
		return new Words(this.texts, this.locale, other);
	}

	private Dates dates() {
		return new Dates(this.texts, this.locale, this.zone);
	}

	private Object show(Object value) {
		return switch (value) {
			case Instant moment -> when(moment);
			case LocalDate date -> date(date);
			case YearMonth month -> dates().month(month);
			case LocalTime time -> dates().time(time);
			case Duration length -> length(length);
			case DayOfWeek day -> weekday(day);
			case BigDecimal number -> Decimals.show(number, this.locale);
			default -> value;
		};
	}

}

package org.pandu.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a date stands in a sentence. The order of its parts lies in the catalogue; the
 * names of days and months are the JDK's.
 */
final class Dates {

	private static final Map<String, String> INDONESIAN_ZONES = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
			"Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

	private static final Set<String> UTC = Set.of("Z", "UTC", "Etc/UTC", "GMT");

	private final Texts texts;

	private final Locale locale;

	private final ZoneId zone;

	Dates(Texts texts, Locale locale, ZoneId zone) {
		this.texts = texts;
		this.locale = locale;
		this.zone = zone;
	}

	String when(Instant moment) {
		ZonedDateTime at = moment.atZone(this.zone);
		return say("text.when",
				Map.of("date", date(at.toLocalDate()), "time", time(at.toLocalTime()), "zone", name(at)));
	}

	String range(Instant from, Instant to) {
		ZonedDateTime start = from.atZone(this.zone);
		ZonedDateTime end = to.atZone(this.zone);
		String until = start.toLocalDate().equals(end.toLocalDate()) ? time(end.toLocalTime())
				: date(end.toLocalDate()) + " " + time(end.toLocalTime());
		return say("text.range", Map.of("date", date(start.toLocalDate()), "from", time(start.toLocalTime()), "to",
				until, "zone", name(start)));
	}

	String clock(Instant moment) {
		ZonedDateTime at = moment.atZone(this.zone);
		return say("text.clock", Map.of("day", at.getDayOfWeek().getDisplayName(TextStyle.FULL, this.locale), "time",
				time(at.toLocalTime()), "zone", name(at)));
	}

	String briefly(Instant moment) {
		ZonedDateTime at = moment.atZone(this.zone);
		return say("text.briefly", Map.of("date", DateTimeFormatter.ofPattern("EEE d MMM", this.locale).format(at),
				"time", time(at.toLocalTime()), "zone", name(at)));
	}

	String brief(Instant from, Instant to) {
		return brief("EEE, d MMM uuuu", from, to);
	}

	String briefClock(Instant from, Instant to) {
		return brief("EEE", from, to);
	}

	private String brief(String pattern, Instant from, Instant to) {
		ZonedDateTime start = from.atZone(this.zone);
		return say("text.brief", Map.of("date", DateTimeFormatter.ofPattern(pattern, this.locale).format(start), "from",
				time(start.toLocalTime()), "to", time(to.atZone(this.zone).toLocalTime()), "zone", name(start)));
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", this.locale).format(date);
	}

	String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("MMMM uuuu", this.locale).format(month);
	}

	String time(LocalTime time) {
		return DateTimeFormatter.ofPattern(this.texts.pattern(this.locale, "text.time-pattern"), Locale.ROOT)
			.format(time);
	}

	private String name(ZonedDateTime at) {
		String id = at.getZone().getId();
		if (UTC.contains(id)) {
			return "UTC";
		}
		String indonesian = INDONESIAN_ZONES.get(id);
		return (indonesian != null) ? indonesian : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at);
	}

	private String say(String key, Map<String, Object> arguments) {
		return this.texts.get(this.locale, key, arguments);
	}

}

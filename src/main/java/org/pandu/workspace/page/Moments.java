package org.pandu.workspace.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Moments in a reader's zone and language.
 */
record Moments(Locale language, ZoneId zone) {

	/**
	 * When a message was written, read from its id.
	 */
	static Instant ofTs(String ts) {
		return Instant.ofEpochSecond(Long.parseLong(ts.substring(0, ts.indexOf('.'))));
	}

	/** The time of day. */
	String time(Instant moment) {
		return format(clock(), moment);
	}

	/** The time of day with the zone's name. */
	String zonedTime(Instant moment) {
		return format(clock() + " z", moment);
	}

	/** The weekday and time of day with the zone's name. */
	String weekdayTime(Instant moment) {
		return format("EEE " + clock() + " z", moment);
	}

	/** The day, weekday first. */
	String day(Instant moment) {
		return format("EEEE, d MMMM yyyy", moment);
	}

	/** Day, time and zone. */
	String full(Instant moment) {
		return format("EEEE, d MMMM yyyy, " + clock() + " z", moment);
	}

	/** Day, time and zone, abbreviated. */
	String brief(Instant moment) {
		return format("EEE d MMM yyyy, " + clock() + " z", moment);
	}

	/** What a browser's field for date and time takes. */
	String field(Instant moment) {
		return format("yyyy-MM-dd'T'HH:mm", moment);
	}

	LocalDate date(Instant moment) {
		return at(moment).toLocalDate();
	}

	private String clock() {
		return this.language.getLanguage().equals("id") ? "HH.mm" : "HH:mm";
	}

	private String format(String pattern, Instant moment) {
		DateTimeFormatter formatter = new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(this.language);
		return formatter.format(at(moment));
	}

	private ZonedDateTime at(Instant moment) {
		return moment.atZone(this.zone);
	}

}

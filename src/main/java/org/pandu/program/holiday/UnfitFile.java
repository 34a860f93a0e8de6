package org.pandu.program.holiday;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Nothing can be taken from a file of holidays.
 */
public final class UnfitFile extends Refusal {

	private UnfitFile(String key, Map<String, Object> arguments, String field) {
		super("program.refusal.file." + key, arguments, field);
	}

	static UnfitFile notACalendar(String field) {
		return new UnfitFile("no-calendar", Map.of(), field);
	}

	static UnfitFile tooManyEvents(int most, String field) {
		return new UnfitFile("too-many-events", Map.of("most", most), field);
	}

	static UnfitFile noWholeDays(int timed, String field) {
		return new UnfitFile("no-whole-days", Map.of("timed", timed), field);
	}

	static UnfitFile onlyPast(int year, String field) {
		return new UnfitFile("only-past", Map.of("year", "" + year), field);
	}

	static UnfitFile unreadable(String event, String field) {
		return new UnfitFile("unreadable", Map.of("event", event), field);
	}

}

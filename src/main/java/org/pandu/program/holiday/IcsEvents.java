package org.pandu.program.holiday;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The events of an .ics file as lines, reduced to what tells days and names. Whatever
 * else stands in a file, broken or not, is none of our business.
 */
final class IcsEvents {

	private static final Set<String> KEPT = Set.of("UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
			"SUMMARY", "STATUS");

	private static final Pattern PROPERTY = Pattern.compile("([A-Za-z-]+)([;:].*)", Pattern.DOTALL);

	private IcsEvents() {
	}

	/**
	 * One event.
	 *
	 * @param lines its properties, unfolded, names in capitals
	 */
	record Event(List<String> lines) {

		/** Whether it begins on a day, and not at a time of day. */
		boolean isWholeDay() {
			return this.lines.stream()
				.anyMatch((line) -> line.startsWith("DTSTART") && line.matches("[^:]*:\\s*\\d{8}\\s*"));
		}

		boolean isCancelled() {
			return this.lines.stream().anyMatch((line) -> line.toUpperCase(Locale.ROOT).startsWith("STATUS:CANCELLED"));
		}

		/** The event as a calendar of its own. */
		String calendar() {
			return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pandu//Pandu//EN\r\nBEGIN:VEVENT\r\n"
					+ String.join("\r\n", this.lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
		}

	}

	/**
	 * Finds the events of a file, in order.
	 * @param most where to stop
	 * @return at most one more than that
	 */
	static List<Event> of(String file, int most) {
		List<Event> events = new ArrayList<>();
		@Nullable List<String> open = null;
		int depth = 0;
		for (String line : file.replaceAll("\r?\n[ \t]", "").lines().toList()) {
			String mark = line.strip().toUpperCase(Locale.ROOT);
			if (mark.equals("BEGIN:VEVENT")) {
				open = new ArrayList<>();
				depth = 0;
			}
			else if (mark.equals("END:VEVENT") && open != null) {
				events.add(new Event(open));
				open = null;
				if (events.size() > most) {
					return events;
				}
			}
			else if (mark.startsWith("BEGIN:")) {
				depth++;
			}
			else if (mark.startsWith("END:")) {
				depth--;
			}
			else if (open != null && depth == 0) {
				keep(line, open);
			}
		}
		return events;
	}

	private static void keep(String line, List<String> open) {
		Matcher property = PROPERTY.matcher(line);
		if (property.matches()) {
			String name = property.group(1).toUpperCase(Locale.ROOT);
			if (KEPT.contains(name)) {
				open.add(name + property.group(2));
			}
		}
	}

}

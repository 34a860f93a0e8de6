package org.pandu.session.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pandu.people.OffTime;
import org.pandu.session.OffHours;
import org.pandu.session.OutsideHours;
import org.pandu.slack.Mrkdwn;
import org.pandu.text.Words;

/**
 * Says whose working hours a time is outside of, and why.
 */
final class HoursWarning {

	private HoursWarning() {
	}

	/**
	 * A line for each person, in mrkdwn, after one that says what is asked.
	 */
	static List<String> lines(OutsideHours outside, Words words) {
		List<String> lines = new ArrayList<>();
		lines.add(outside.in(words, Mrkdwn::escape));
		outside.whose().forEach((off) -> lines.add("• " + line(off, outside.wished().startsAt(), words)));
		return lines;
	}

	private static String line(OffHours off, Instant start, Words words) {
		Map<String, Object> arguments = new HashMap<>();
		arguments.put("who", off.oneself() ? "self" : "other");
		arguments.put("person", Mrkdwn.escape(off.name()));
		String key = switch (off.why()) {
			case OffTime.Holiday holiday -> {
				arguments.put("day", holiday.day());
				arguments.put("name", Mrkdwn.escape(holiday.name()));
				yield "session.hours.holiday";
			}
			case OffTime.Night night -> "session.hours.night";
			case OffTime.FreeDay free -> {
				arguments.put("weekday", free.day());
				yield "session.hours.free-day";
			}
			case OffTime.Outside hours -> {
				arguments.put("weekday", hours.day());
				arguments.put("from", hours.starts());
				arguments.put("to", hours.ends());
				yield "session.hours.outside";
			}
			case OffTime.Break pause -> {
				arguments.put("weekday", pause.day());
				arguments.put("from", pause.starts());
				arguments.put("to", pause.ends());
				yield "session.hours.break";
			}
		};
		boolean sameClock = off.zone().getRules().getOffset(start).equals(words.zone().getRules().getOffset(start));
		String line = words.of(key, arguments);
		return (off.oneself() || sameClock) ? line
				: line + " " + words.of("session.hours.there", "time", words.in(off.zone()).clock(start));
	}

}

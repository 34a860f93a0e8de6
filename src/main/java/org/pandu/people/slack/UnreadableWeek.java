package org.pandu.people.slack;

import java.time.DayOfWeek;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A week was typed in a way that can't be understood. It names the line, counted from 1.
 */
final class UnreadableWeek extends Refusal {

	private UnreadableWeek(String key, Map<String, Object> arguments, String field) {
		super(key, arguments, field);
	}

	static UnreadableWeek empty(String field) {
		return new UnreadableWeek("people.hours.refusal.empty", Map.of(), field);
	}

	static UnreadableWeek day(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.day", Map.of("line", line), field);
	}

	static UnreadableWeek noHours(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.no-hours", Map.of("line", line), field);
	}

	static UnreadableWeek hours(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.hours", Map.of("line", line), field);
	}

	static UnreadableWeek order(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.order", Map.of("line", line), field);
	}

	static UnreadableWeek breakOrder(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.break-order", Map.of("line", line), field);
	}

	static UnreadableWeek breakOutside(int line, String field) {
		return new UnreadableWeek("people.hours.refusal.break-outside", Map.of("line", line), field);
	}

	static UnreadableWeek twice(int line, DayOfWeek day, String field) {
		return new UnreadableWeek("people.hours.refusal.twice", Map.of("line", line, "day", day), field);
	}

}

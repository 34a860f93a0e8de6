package org.pandu.guide.slack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A plan as it is typed: one step a line, with or without a bullet or number before it.
 */
final class PlanLines {

	private static final Pattern BULLET = Pattern.compile("^(?:[-–•*]|\\d{1,2}[.)])\\s+");

	private PlanLines() {
	}

	static List<String> parse(String typed) {
		return typed.lines()
			.map((line) -> BULLET.matcher(line.strip()).replaceFirst("").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}

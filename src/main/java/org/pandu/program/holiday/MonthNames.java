package org.pandu.program.holiday;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Months by name, in Indonesian and English, in full and shortened.
 */
final class MonthNames {

	/** A word that may be a month's name, with a full stop where it is shortened. */
	static final String WORD = "\\p{L}{3,10}\\.?";

	private static final Map<String, Integer> BY_NAME = new HashMap<>();

	static {
		String[] months = { "januari january jan", "februari february pebruari feb peb", "maret march mar mrt",
				"april apr", "mei may", "juni june jun", "juli july jul", "agustus august agu agt ags aug",
				"september sep sept", "oktober october okt oct", "november nopember nov nop",
				"desember december des dec" };
		for (int i = 0; i < months.length; i++) {
			for (String name : months[i].split(" ")) {
				BY_NAME.put(name, i + 1);
			}
		}
	}

	private MonthNames() {
	}

	/** The month's number, from 1. */
	static Optional<Integer> number(String word) {
		return Optional.ofNullable(BY_NAME.get(word.toLowerCase(Locale.ROOT).replace(".", "")));
	}

}

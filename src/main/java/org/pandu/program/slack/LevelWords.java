package org.pandu.program.slack;

import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.text.Words;

/**
 * What a level meets for and how often, in words. Guideline, "Tujuan" and "Langkah 1:
 * Tentukan Frekuensi Sesi".
 */
public final class LevelWords {

	private LevelWords() {
	}

	/**
	 * What sessions at the level are about.
	 */
	public static String focus(Level level, Words words) {
		return words.of("program.focus", "level", words.of("people.level." + level), "focus",
				words.of("program.focus." + level));
	}

	/**
	 * What sessions at the level are for and about.
	 */
	public static String objectiveAndFocus(Level level, Words words) {
		return words.of("program.objective", "level", words.of("people.level." + level), "objective",
				words.of("program.objective." + level)) + "\n" + focus(level, words);
	}

	/**
	 * How often and how long, such as "every 2 weeks, as needed; 45–60 minutes".
	 */
	public static String often(Cadence cadence, Words words) {
		return words.of("program.cadence.often", "every", cadence.every(), "unit", cadence.unit().name(), "need",
				cadence.asNeeded() ? "yes" : "no", "length", cadence.usualMinutes());
	}

}

package org.pandu.text;

import java.text.Normalizer;
import java.util.function.Predicate;

/**
 * Text for a font that does not have every letter, as none that is small has: names in
 * embassies are written in Arabic, Chinese or Thai too.
 */
public final class Letters {

	private static final String LACKING = "?";

	private Letters() {
	}

	/**
	 * The text on one line, in letters the font has: where it lacks one, the same without
	 * its accents, else a question mark. What only steers the layout is left out.
	 * @param known whether the font has a letter
	 */
	public static String within(String text, Predicate<String> known) {
		StringBuilder shown = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.filter((letter) -> Character.getType(letter) != Character.FORMAT)
			.forEach((letter) -> {
				String one = Character.isWhitespace(letter) ? " " : Character.toString(letter);
				String plain = Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
				shown.append(known.test(one) ? one : !plain.isEmpty() && known.test(plain) ? plain : LACKING);
			});
		return shown.toString();
	}

}

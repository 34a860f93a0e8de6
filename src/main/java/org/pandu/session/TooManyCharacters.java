package org.pandu.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A text is longer than can be kept.
 */
public final class TooManyCharacters extends Refusal {

	private TooManyCharacters(int most, @Nullable String field) {
		super("session.refusal.too-many-characters", Map.of("most", most), field);
	}

	/**
	 * Insists on a text's length.
	 * @param most how many Unicode code points are allowed
	 */
	static void refuseBeyond(int most, String text, @Nullable String field) {
		if (text.codePointCount(0, text.length()) > most) {
			throw new TooManyCharacters(most, field);
		}
	}

}

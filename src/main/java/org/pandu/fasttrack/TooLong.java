package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A text is longer than can be kept.
 */
public final class TooLong extends Refusal {

	private TooLong(int most, String field) {
		super("fasttrack.refusal.too-long", Map.of("most", most), field);
	}

	/**
	 * Insists on words, and on their number.
	 * @param most how many Unicode code points are allowed
	 * @throws NoWords when there are none
	 */
	static void requireWithin(int most, String text, String field) {
		if (text.isBlank()) {
			throw new NoWords(field);
		}
		refuseBeyond(most, text, field);
	}

	/**
	 * Insists on their number only.
	 * @param most how many Unicode code points are allowed
	 */
	static void refuseBeyond(int most, String text, String field) {
		if (text.codePointCount(0, text.length()) > most) {
			throw new TooLong(most, field);
		}
	}

}

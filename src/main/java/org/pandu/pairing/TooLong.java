package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A typed reason or line is longer than can be kept.
 */
public final class TooLong extends Refusal {

	private TooLong(int most, String field) {
		super("pairing.refusal.too-long", Map.of("most", most), field);
	}

	/**
	 * Insists on a text's length.
	 * @param most how many Unicode code points are allowed
	 */
	static void refuse(String text, int most, String field) {
		if (text.codePointCount(0, text.length()) > most) {
			throw new TooLong(most, field);
		}
	}

}

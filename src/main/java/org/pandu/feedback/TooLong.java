package org.pandu.feedback;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A text is longer than one block of Slack shows.
 */
public final class TooLong extends Refusal {

	/** Counted in Unicode code points, as Slack does. */
	public static final int MOST = 3000;

	private TooLong(String field) {
		super("feedback.refusal.too-long", Map.of("most", MOST), field);
	}

	/**
	 * Insists on a length that can be shown.
	 * @throws TooLong at the field
	 */
	static void refuse(String field, String text) {
		if (text.codePointCount(0, text.length()) > MOST) {
			throw new TooLong(field);
		}
	}

}

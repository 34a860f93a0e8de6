package org.pandu.feedback;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A part was left empty, or held only spaces.
 */
public final class Incomplete extends Refusal {

	private Incomplete(String field) {
		super("feedback.refusal.empty", Map.of(), field);
	}

	/**
	 * Insists on words.
	 * @throws Incomplete at the field
	 */
	static void refuse(String field, String text) {
		if (text.isBlank()) {
			throw new Incomplete(field);
		}
	}

}

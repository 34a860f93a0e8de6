package org.pandu.slack.blocks;

import java.util.Map;

import org.pandu.slack.FormValues;
import org.pandu.text.Refusal;

/**
 * Whole numbers that are typed into a form.
 */
public final class Numbers {

	private Numbers() {
	}

	/** What was typed is no number, or too small or large. */
	public static final class OutOfRange extends Refusal {

		OutOfRange(String field, int min, int max) {
			super("slack.number-out-of-range", Map.of("min", min, "max", max), field);
		}

	}

	/**
	 * Reads a number.
	 * @throws OutOfRange at the field
	 */
	public static int require(FormValues values, String field, int min, int max) {
		String typed = values.text(field).orElse("");
		int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
		if (number < min || number > max) {
			throw new OutOfRange(field, min, max);
		}
		return number;
	}

}

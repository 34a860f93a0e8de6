package org.pandu.goal.slack;

import java.util.Map;

import org.pandu.slack.FormValues;
import org.pandu.text.Refusal;

/**
 * A field that needs words was left empty, or holds only spaces.
 */
final class Blank extends Refusal {

	private Blank(String field) {
		super("goal.refusal.blank", Map.of(), field);
	}

	/**
	 * The words of a field.
	 * @throws Blank at the field, when there are none
	 */
	static String require(FormValues values, String field) {
		return values.text(field).orElseThrow(() -> new Blank(field));
	}

}

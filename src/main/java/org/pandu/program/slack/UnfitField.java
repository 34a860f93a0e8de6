package org.pandu.program.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * What was entered in a field does not do.
 */
final class UnfitField extends Refusal {

	UnfitField(String key, String field) {
		super(key, Map.of(), field);
	}

}

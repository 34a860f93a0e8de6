package org.pandu.people.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The unit was left blank: only spaces were typed.
 */
final class EmptyUnit extends Refusal {

	EmptyUnit(String field) {
		super("people.refusal.empty-unit", Map.of(), field);
	}

}

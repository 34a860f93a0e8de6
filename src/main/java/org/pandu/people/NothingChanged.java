package org.pandu.people;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A change would change nothing.
 */
public final class NothingChanged extends Refusal {

	NothingChanged(String field) {
		super("people.refusal.nothing-changed", Map.of(), field);
	}

}

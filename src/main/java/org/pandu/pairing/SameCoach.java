package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The pairing is handed over to the coach it has.
 */
public final class SameCoach extends Refusal {

	SameCoach(String name, String field) {
		super("pairing.refusal.same-coach", Map.of("person", name), field);
	}

}

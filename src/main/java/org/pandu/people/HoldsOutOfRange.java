package org.pandu.people;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A change would hold from a day too long ago or too far away.
 */
public final class HoldsOutOfRange extends Refusal {

	HoldsOutOfRange(LocalDate first, LocalDate last, String field) {
		super("people.refusal.holds-from", Map.of("first", first, "last", last), field);
	}

}

package org.pandu.fasttrack;

import java.time.Instant;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A proposed time has passed.
 */
public final class ProposedInThePast extends Refusal {

	ProposedInThePast(Instant time, String field) {
		super("fasttrack.refusal.past-time", Map.of("time", time), field);
	}

}

package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A cadence of a pairing's own needs a reason.
 */
public final class NoReason extends Refusal {

	NoReason(String field) {
		super("pairing.refusal.no-reason", Map.of(), field);
	}

}

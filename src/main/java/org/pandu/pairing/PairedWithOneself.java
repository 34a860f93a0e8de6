package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Nobody is paired with themselves.
 */
public final class PairedWithOneself extends Refusal {

	PairedWithOneself(String field) {
		super("pairing.refusal.oneself", Map.of(), field);
	}

}

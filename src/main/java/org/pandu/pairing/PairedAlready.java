package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The coachee has a current pairing of this kind.
 */
public final class PairedAlready extends Refusal {

	PairedAlready(String name, String field) {
		super("pairing.refusal.paired-already", Map.of("person", name), field);
	}

}

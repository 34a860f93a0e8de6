package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * There is a pause on some of these days.
 */
public final class PausedAlready extends Refusal {

	PausedAlready(String field) {
		super("pairing.refusal.paused-already", Map.of(), field);
	}

}

package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * There is an open request in this pairing.
 */
public final class AskedAlready extends Refusal {

	AskedAlready(String field) {
		super("fasttrack.refusal.asked-already", Map.of(), field);
	}

}

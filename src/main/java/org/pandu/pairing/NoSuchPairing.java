package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * There is no such pairing.
 */
public final class NoSuchPairing extends Refusal {

	public NoSuchPairing() {
		super("pairing.refusal.none");
	}

}

package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * The pairing has not begun or has ended.
 */
public final class PairingNotActive extends Refusal {

	public PairingNotActive() {
		super("pairing.refusal.not-active");
	}

}

package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * The proposal was answered or withdrawn already.
 */
public final class PairingNotWaiting extends Refusal {

	public PairingNotWaiting() {
		super("pairing.refusal.not-waiting");
	}

}

package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * The actor has no running pairing, and so nobody to give feedback to.
 */
public final class NoPairing extends Refusal {

	public NoPairing() {
		super("feedback.refusal.no-pairing");
	}

}

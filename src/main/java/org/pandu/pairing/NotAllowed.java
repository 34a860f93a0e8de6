package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * The actor's role does not allow this.
 */
public final class NotAllowed extends Refusal {

	NotAllowed() {
		super("pairing.refusal.not-allowed");
	}

}

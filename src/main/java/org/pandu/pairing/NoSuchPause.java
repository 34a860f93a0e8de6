package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * There is no such pause, or it is over.
 */
public final class NoSuchPause extends Refusal {

	NoSuchPause() {
		super("pairing.refusal.no-pause");
	}

}

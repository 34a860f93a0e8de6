package org.pandu.pairing;

import org.pandu.text.Refusal;

/**
 * The wish for someone else was passed on already.
 */
public final class WishedAlready extends Refusal {

	public WishedAlready() {
		super("pairing.refusal.wished-already");
	}

}

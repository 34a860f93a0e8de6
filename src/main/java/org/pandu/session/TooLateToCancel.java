package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The session's time has come: what remains is to say whether it took place.
 */
public final class TooLateToCancel extends Refusal {

	public TooLateToCancel() {
		super("session.refusal.too-late-to-cancel");
	}

}

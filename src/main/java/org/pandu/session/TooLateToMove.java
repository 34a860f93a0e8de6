package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The session's time has come. A move would hide that it did not take place, so its coach
 * or mentor says so, and a new one is scheduled.
 */
public final class TooLateToMove extends Refusal {

	public TooLateToMove() {
		super("session.refusal.too-late-to-move");
	}

}

package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The session's time is more than a day ago. It can still be closed.
 */
public final class TooLateToStart extends Refusal {

	TooLateToStart() {
		super("session.refusal.too-late");
	}

}

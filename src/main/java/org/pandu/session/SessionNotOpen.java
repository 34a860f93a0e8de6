package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The session has been started, closed or cancelled, so this can no longer be done to it.
 */
public final class SessionNotOpen extends Refusal {

	public SessionNotOpen() {
		super("session.refusal.not-open");
	}

}

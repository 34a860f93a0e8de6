package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * There is no such session.
 */
public final class NoSuchSession extends Refusal {

	NoSuchSession() {
		super("session.refusal.none");
	}

}

package org.pandu.guide;

import org.pandu.text.Refusal;

/**
 * The session has not been started, or is closed.
 */
public final class NotRunning extends Refusal {

	public NotRunning() {
		super("guide.refusal.not-running");
	}

}

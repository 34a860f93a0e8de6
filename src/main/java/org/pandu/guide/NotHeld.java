package org.pandu.guide;

import org.pandu.text.Refusal;

/**
 * Nobody said that the session took place, so there is nothing to write down.
 */
public final class NotHeld extends Refusal {

	NotHeld() {
		super("guide.refusal.not-held");
	}

}

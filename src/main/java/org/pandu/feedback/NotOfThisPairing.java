package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * The session or goal a feedback is to be linked to is none of its pairing's, or no
 * longer.
 */
public final class NotOfThisPairing extends Refusal {

	NotOfThisPairing() {
		super("feedback.refusal.not-of-pairing");
	}

}

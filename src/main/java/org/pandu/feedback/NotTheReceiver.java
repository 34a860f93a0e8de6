package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * Only the one who received a feedback may thank for it, answer it or ask to talk about
 * it.
 */
public final class NotTheReceiver extends Refusal {

	NotTheReceiver() {
		super("feedback.refusal.not-the-receiver");
	}

}

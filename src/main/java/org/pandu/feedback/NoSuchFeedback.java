package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * There is no such feedback.
 */
public final class NoSuchFeedback extends Refusal {

	NoSuchFeedback() {
		super("feedback.refusal.none");
	}

}

package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * Only the one who gave a feedback can reply to its answer, once, after there is one.
 */
public final class NothingToReplyTo extends Refusal {

	NothingToReplyTo() {
		super("feedback.refusal.nothing-to-reply-to");
	}

}

package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * A feedback is answered once, so that its giver never reads another answer than before.
 */
public final class AnsweredAlready extends Refusal {

	AnsweredAlready() {
		super("feedback.refusal.answered");
	}

}

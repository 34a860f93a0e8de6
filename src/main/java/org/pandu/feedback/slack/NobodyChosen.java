package org.pandu.feedback.slack;

import org.pandu.text.Refusal;

/**
 * It is not chosen yet whom the draft is for.
 */
final class NobodyChosen extends Refusal {

	NobodyChosen() {
		super("feedback.refusal.nobody-chosen");
	}

}

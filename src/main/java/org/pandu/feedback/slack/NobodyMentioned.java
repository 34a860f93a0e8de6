package org.pandu.feedback.slack;

import org.pandu.text.Refusal;

/**
 * A name was typed without a mention.
 */
final class NobodyMentioned extends Refusal {

	NobodyMentioned() {
		super("feedback.refusal.nobody-mentioned");
	}

}

package org.pandu.feedback;

import org.pandu.text.Refusal;

/**
 * Someone chose themselves. A note is the place for that.
 */
public final class ToOneself extends Refusal {

	ToOneself() {
		super("feedback.refusal.oneself");
	}

}

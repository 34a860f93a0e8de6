package org.pandu.feedback.slack;

import org.pandu.text.Refusal;

/**
 * The message was written by an app.
 */
final class WrittenByAnApp extends Refusal {

	WrittenByAnApp() {
		super("feedback.refusal.app");
	}

}

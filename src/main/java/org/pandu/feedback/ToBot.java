package org.pandu.feedback;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * An account is no human's.
 */
public final class ToBot extends Refusal {

	ToBot(String name) {
		super("feedback.refusal.bot", Map.of("person", name), null);
	}

}

package org.pandu.feedback;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The two have no running pairing with each other.
 */
public final class NotPaired extends Refusal {

	NotPaired(String name) {
		super("feedback.refusal.not-paired", Map.of("person", name), null);
	}

}

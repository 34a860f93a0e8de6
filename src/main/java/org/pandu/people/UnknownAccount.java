package org.pandu.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * Slack knows no such account, or did not answer.
 */
public final class UnknownAccount extends Refusal {

	UnknownAccount(@Nullable String field) {
		super("people.refusal.unknown-account", Map.of(), field);
	}

}

package org.pandu.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A Slack account was closed.
 */
public final class Deactivated extends Refusal {

	Deactivated(String name, @Nullable String field) {
		super("people.refusal.deactivated", Map.of("person", name), field);
	}

}

package org.pandu.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * An account is no human's.
 */
public final class IsBot extends Refusal {

	IsBot(String name, @Nullable String field) {
		super("people.refusal.bot", Map.of("person", name), field);
	}

}

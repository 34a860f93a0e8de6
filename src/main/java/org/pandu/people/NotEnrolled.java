package org.pandu.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A person takes no part in the programme.
 */
public final class NotEnrolled extends Refusal {

	public NotEnrolled(String mention, @Nullable String field) {
		super("people.refusal.not-enrolled", Map.of("person", mention), field);
	}

}

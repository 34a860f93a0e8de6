package org.pandu.people;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The last day of a dated profile lies before its first.
 */
public final class EndsBeforeItBegins extends Refusal {

	EndsBeforeItBegins(String field) {
		super("people.hours.refusal.ends-before", Map.of(), field);
	}

}

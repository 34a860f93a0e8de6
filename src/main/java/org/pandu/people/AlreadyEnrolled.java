package org.pandu.people;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Some of the people are enrolled already, so none was enrolled.
 */
public final class AlreadyEnrolled extends Refusal {

	AlreadyEnrolled(String names, String field) {
		super("people.refusal.already-enrolled", Map.of("people", names), field);
	}

}

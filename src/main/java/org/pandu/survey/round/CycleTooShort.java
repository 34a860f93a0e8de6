package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The last day of a cycle is not after its first.
 */
public final class CycleTooShort extends Refusal {

	CycleTooShort(String field) {
		super("survey.refusal.cycle-too-short", Map.of(), field);
	}

}

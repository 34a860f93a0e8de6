package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The days of a cycle that has ended can't be moved.
 */
public final class CycleDaysStay extends Refusal {

	CycleDaysStay(String field) {
		super("survey.refusal.cycle-days-stay", Map.of(), field);
	}

}

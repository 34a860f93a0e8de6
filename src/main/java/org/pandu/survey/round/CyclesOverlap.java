package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Another cycle covers some of the days.
 */
public final class CyclesOverlap extends Refusal {

	CyclesOverlap(String other, String field) {
		super("survey.refusal.cycles-overlap", Map.of("other", other), field);
	}

}

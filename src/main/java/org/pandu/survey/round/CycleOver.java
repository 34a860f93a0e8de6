package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The cycle has ended, or would have ended already.
 */
public final class CycleOver extends Refusal {

	CycleOver(String field) {
		super("survey.refusal.cycle-over", Map.of(), field);
	}

}

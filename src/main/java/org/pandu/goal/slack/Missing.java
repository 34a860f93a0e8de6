package org.pandu.goal.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Figures need a unit, a baseline and a target; one of them was left empty.
 */
final class Missing extends Refusal {

	Missing(String field) {
		super("goal.refusal.missing-figure", Map.of(), field);
	}

}

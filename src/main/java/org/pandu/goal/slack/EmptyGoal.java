package org.pandu.goal.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The goal was left empty, or held only spaces.
 */
final class EmptyGoal extends Refusal {

	EmptyGoal(String field) {
		super("goal.refusal.empty", Map.of(), field);
	}

}

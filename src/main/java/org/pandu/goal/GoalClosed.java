package org.pandu.goal;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A goal was reached or dropped already.
 */
public final class GoalClosed extends Refusal {

	GoalClosed(@Nullable String field) {
		super("goal.refusal.closed", Map.of(), field);
	}

}

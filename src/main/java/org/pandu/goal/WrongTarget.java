package org.pandu.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A target that is the baseline, or lies on the wrong side of it.
 */
public final class WrongTarget extends Refusal {

	WrongTarget(BigDecimal baseline, @Nullable Direction direction, String field) {
		super("goal.refusal.wrong-target", arguments(baseline, direction), field);
	}

	private static Map<String, Object> arguments(BigDecimal baseline, @Nullable Direction direction) {
		Map<String, Object> arguments = new HashMap<>();
		arguments.put("baseline", baseline);
		arguments.put("direction", (direction != null) ? direction.name() : "NONE");
		return arguments;
	}

}

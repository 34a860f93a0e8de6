package org.pandu.goal;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Progress is noted for days that have been, since the goal was set.
 */
public final class ImpossibleDay extends Refusal {

	ImpossibleDay(LocalDate first, LocalDate today, String field) {
		super("goal.refusal.impossible-day", Map.of("first", first, "today", today), field);
	}

}

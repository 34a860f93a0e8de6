package org.pandu.goal;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A goal can't be due before today.
 */
public final class DueInThePast extends Refusal {

	DueInThePast(LocalDate today, String field) {
		super("goal.refusal.due-in-the-past", Map.of("today", today), field);
	}

}

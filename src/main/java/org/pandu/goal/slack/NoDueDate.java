package org.pandu.goal.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A SMART goal has a day by which it shall be reached.
 */
final class NoDueDate extends Refusal {

	NoDueDate(String field) {
		super("goal.refusal.no-due-date", Map.of(), field);
	}

}

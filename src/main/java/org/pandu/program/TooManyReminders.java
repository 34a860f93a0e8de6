package org.pandu.program;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Three reminders would make five messages a session: people get at most four.
 */
public final class TooManyReminders extends Refusal {

	TooManyReminders(String field) {
		super("program.refusal.too-many-reminders", Map.of(), field);
	}

}

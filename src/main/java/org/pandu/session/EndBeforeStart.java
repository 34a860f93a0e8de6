package org.pandu.session;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A series would end before its first day.
 */
public final class EndBeforeStart extends Refusal {

	EndBeforeStart(LocalDate firstDay, String field) {
		super("series.refusal.end-before-start", Map.of("first", firstDay), field);
	}

}

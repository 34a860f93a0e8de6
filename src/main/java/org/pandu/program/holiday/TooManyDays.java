package org.pandu.program.holiday;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * More days than a holiday calendar takes.
 */
public final class TooManyDays extends Refusal {

	TooManyDays(int most, String field) {
		super("program.refusal.too-many-days", Map.of("most", most), field);
	}

}

package org.pandu.program.holiday;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Nobody of the programme works at the unit a holiday calendar is made for.
 */
public final class NobodyThere extends Refusal {

	NobodyThere(String unit, String field) {
		super("program.refusal.nobody-there", Map.of("unit", unit), field);
	}

}

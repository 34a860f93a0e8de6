package org.pandu.survey.personnel;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Neither figure of a unit was typed.
 */
public final class NothingEntered extends Refusal {

	NothingEntered(String field) {
		super("survey.refusal.nothing-entered", Map.of(), field);
	}

}

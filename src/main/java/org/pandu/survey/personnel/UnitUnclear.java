package org.pandu.survey.personnel;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A unit was neither chosen nor typed, or both.
 */
public final class UnitUnclear extends Refusal {

	public UnitUnclear(String field) {
		super("survey.refusal.unit-unclear", Map.of(), field);
	}

}

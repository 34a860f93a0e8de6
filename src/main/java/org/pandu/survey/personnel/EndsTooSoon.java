package org.pandu.survey.personnel;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The last day is not after the first.
 */
public final class EndsTooSoon extends Refusal {

	EndsTooSoon(String field) {
		super("survey.refusal.ends-too-soon", Map.of(), field);
	}

}

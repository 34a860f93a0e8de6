package org.pandu.survey.round;

import org.pandu.text.Refusal;

/**
 * There is no such cycle.
 */
public final class NoSuchCycle extends Refusal {

	NoSuchCycle() {
		super("survey.refusal.no-cycle");
	}

}

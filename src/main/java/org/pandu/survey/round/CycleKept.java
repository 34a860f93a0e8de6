package org.pandu.survey.round;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The cycle can't be deleted: something belongs to it.
 */
public final class CycleKept extends Refusal {

	CycleKept(Why why, LocalDate lastDay) {
		super("survey.refusal.cycle-kept", Map.of("why", why.name(), "day", lastDay), null);
	}

	/** What belongs to it. */
	enum Why {

		/** Everyone was asked about it. */
		ASKED,
		/** Pairings were extended after it. */
		DECIDED,
		/** Results of units were entered for it. */
		RESULTS

	}

}

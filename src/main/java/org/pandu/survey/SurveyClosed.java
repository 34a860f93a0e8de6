package org.pandu.survey;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The answer comes too late to count, and is not kept.
 */
public final class SurveyClosed extends Refusal {

	/**
	 * Refuses a late answer.
	 * @param lastDay the last day on which it would have counted
	 */
	public SurveyClosed(LocalDate lastDay) {
		super("survey.refusal.closed", Map.of("day", lastDay), null);
	}

}

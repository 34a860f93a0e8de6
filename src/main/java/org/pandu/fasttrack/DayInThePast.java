package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The wished day is over.
 */
public final class DayInThePast extends Refusal {

	DayInThePast(String field) {
		super("fasttrack.refusal.past-day", Map.of(), field);
	}

}

package org.pandu.session.activity;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A period ends before it begins, or is too long for one record.
 */
public final class UnfitPeriod extends Refusal {

	UnfitPeriod(int years, String field) {
		super("activity.refusal.period", Map.of("years", years), field);
	}

}

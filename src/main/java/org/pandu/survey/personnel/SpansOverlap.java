package org.pandu.survey.personnel;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Counts of other days that cover some of these are there already. Two such would tell of
 * few people by subtraction.
 */
public final class SpansOverlap extends Refusal {

	SpansOverlap(LocalDate from, LocalDate to, String field) {
		super("survey.refusal.spans-overlap", Map.of("from", from, "to", to), field);
	}

}

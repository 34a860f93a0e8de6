package org.pandu.goal.slack;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pandu.slack.FormValues;
import org.pandu.text.Decimals;
import org.pandu.text.Refusal;

/**
 * What was typed as a figure is none.
 */
final class NotANumber extends Refusal {

	private NotANumber(String field) {
		super("goal.refusal.not-a-number", Map.of(), field);
	}

	/**
	 * The figure in a field, in either notation; empty where nothing was typed.
	 * @throws NotANumber at the field
	 */
	static Optional<BigDecimal> read(FormValues values, String field, Locale language) {
		return values.text(field)
			.map((typed) -> Decimals.parse(typed, language).orElseThrow(() -> new NotANumber(field)));
	}

}

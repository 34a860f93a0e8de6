package org.pandu.pairing;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A pause's days can't be: it begins in the past, ends before it begins, or is too long.
 */
public final class ImpossiblePause extends Refusal {

	private ImpossiblePause(String key, Map<String, Object> arguments, String field) {
		super(key, arguments, field);
	}

	/**
	 * Insists on days that can be.
	 * @param days from the first day until the day of the return
	 */
	static void refuse(Days days, LocalDate today, Pauses.Fields fields) {
		if (days.from().isBefore(today)) {
			throw new ImpossiblePause("pairing.refusal.pause-in-the-past", Map.of("today", today), fields.from());
		}
		if (days.isEmpty()) {
			throw new ImpossiblePause("pairing.refusal.pause-backwards", Map.of("from", days.from()), fields.backOn());
		}
		LocalDate longest = today.plusYears(Pauses.MOST_YEARS);
		if (days.until().isAfter(longest)) {
			throw new ImpossiblePause("pairing.refusal.pause-too-long", Map.of("longest", longest), fields.backOn());
		}
	}

}

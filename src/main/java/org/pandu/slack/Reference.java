package org.pandu.slack;

import java.util.Locale;
import java.util.UUID;

/**
 * A short reference that a person can read out and an operator finds in the log.
 */
public final class Reference {

	private Reference() {
	}

	/**
	 * Makes a reference of a fresh id: its last eight digits are random.
	 */
	public static String next(UUID id) {
		String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
		return "P-" + digits.substring(digits.length() - 8);
	}

}

package org.pandu.pairing;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A cadence of a pairing's own needs a reason, and not too long a one.
 */
public final class CadenceReason extends Refusal {

	private CadenceReason(String key, @Nullable String field) {
		super(key, Map.of("most", PairingCadences.LONGEST_REASON), field);
	}

	/**
	 * Insists on a reason.
	 * @param field the form's field it was typed in
	 */
	static void require(String reason, String field) {
		if (reason.isBlank()) {
			throw new CadenceReason("pairing.refusal.cadence-without-reason", field);
		}
		if (reason.codePointCount(0, reason.length()) > PairingCadences.LONGEST_REASON) {
			throw new CadenceReason("pairing.refusal.reason-too-long", field);
		}
	}

}

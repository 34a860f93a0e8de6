package org.pandu.feedback;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * The pairing is not running, or no longer.
 */
public final class PairingOver extends Refusal {

	public PairingOver() {
		this(null);
	}

	PairingOver(@Nullable String field) {
		super("feedback.refusal.over", Map.of(), field);
	}

}

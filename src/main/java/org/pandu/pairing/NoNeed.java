package org.pandu.pairing;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * There is no such open need, or nothing was typed for one.
 */
public final class NoNeed extends Refusal {

	private NoNeed(String key, @Nullable String field) {
		super(key, Map.of(), field);
	}

	static NoNeed open() {
		return new NoNeed("pairing.refusal.no-need", null);
	}

	static NoNeed typed(String field) {
		return new NoNeed("pairing.refusal.need-without-words", field);
	}

}

package org.pandu.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * The pairing has a standing slot, or one is proposed. It is changed, not doubled.
 */
public final class SeriesExists extends Refusal {

	SeriesExists(@Nullable String field) {
		super("series.refusal.exists", Map.of(), field);
	}

}

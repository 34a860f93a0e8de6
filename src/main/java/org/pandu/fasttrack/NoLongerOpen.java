package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The request was answered, withdrawn or has lapsed meanwhile.
 */
public final class NoLongerOpen extends Refusal {

	NoLongerOpen(FastTrackState state) {
		super("fasttrack.refusal.over", Map.of("state", state.name()), null);
	}

}

package org.pandu.summary;

import org.pandu.text.Refusal;

/**
 * The programme has no channel for summaries.
 */
public final class NoChannel extends Refusal {

	NoChannel() {
		super("summary.refusal.no-channel");
	}

}

package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The proposed standing slot was answered or withdrawn already.
 */
public final class SeriesAnswered extends Refusal {

	SeriesAnswered() {
		super("series.refusal.answered");
	}

}

package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * There is no such standing slot.
 */
public final class NoSuchSeries extends Refusal {

	NoSuchSeries() {
		super("series.refusal.none");
	}

}

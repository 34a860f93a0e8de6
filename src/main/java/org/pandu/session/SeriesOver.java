package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The standing slot has ended or was changed, so this can no longer be done to it.
 */
public final class SeriesOver extends Refusal {

	public SeriesOver() {
		super("series.refusal.over");
	}

}

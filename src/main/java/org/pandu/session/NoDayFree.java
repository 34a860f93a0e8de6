package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * A session can't be put off by itself: no day that is near suits both.
 */
public final class NoDayFree extends Refusal {

	NoDayFree() {
		super("series.refusal.no-day-free");
	}

}

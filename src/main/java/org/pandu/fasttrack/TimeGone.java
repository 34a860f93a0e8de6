package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * A proposed time can no longer be taken: somebody is booked, or it has passed.
 */
public final class TimeGone extends Refusal {

	TimeGone() {
		super("fasttrack.refusal.time-gone");
	}

}

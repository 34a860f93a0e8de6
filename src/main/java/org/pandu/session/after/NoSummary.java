package org.pandu.session.after;

import org.pandu.text.Refusal;

/**
 * The session has not taken place, so there is nothing to sum up.
 */
public final class NoSummary extends Refusal {

	NoSummary() {
		super("after.refusal.none");
	}

}

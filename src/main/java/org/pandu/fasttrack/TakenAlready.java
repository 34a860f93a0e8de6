package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * Another coach or mentor has the request now.
 */
public final class TakenAlready extends Refusal {

	TakenAlready() {
		super("fasttrack.refusal.taken");
	}

}

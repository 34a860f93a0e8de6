package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * There is no such fast-track request.
 */
public final class NoSuchRequest extends Refusal {

	NoSuchRequest() {
		super("fasttrack.refusal.none");
	}

}

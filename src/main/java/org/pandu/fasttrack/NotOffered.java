package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * The request was not offered to this person.
 */
public final class NotOffered extends Refusal {

	NotOffered() {
		super("fasttrack.refusal.not-offered");
	}

}

package org.pandu.people;

import org.pandu.text.Refusal;

/**
 * The actor does not type for the personnel unit.
 */
public final class NotPersonnel extends Refusal {

	NotPersonnel() {
		super("people.refusal.not-personnel");
	}

}

package org.pandu.people;

import org.pandu.text.Refusal;

/**
 * A planned change holds already, or was taken back.
 */
public final class AlreadyHolds extends Refusal {

	AlreadyHolds() {
		super("people.refusal.already-holds");
	}

}

package org.pandu.people;

import org.pandu.text.Refusal;

/**
 * The working week was removed meanwhile.
 */
public final class NoSuchWeek extends Refusal {

	NoSuchWeek() {
		super("people.hours.refusal.none");
	}

}

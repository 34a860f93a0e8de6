package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The coach is the coachee's direct superior, and the admin has not confirmed it.
 */
public final class SuperiorNotConfirmed extends Refusal {

	SuperiorNotConfirmed(String field) {
		super("pairing.refusal.superior", Map.of(), field);
	}

}

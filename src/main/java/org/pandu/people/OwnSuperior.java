package org.pandu.people;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Nobody is their own superior.
 */
public final class OwnSuperior extends Refusal {

	OwnSuperior(String field) {
		super("people.refusal.own-superior", Map.of(), field);
	}

}

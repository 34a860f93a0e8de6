package org.pandu.people;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The programme needs at least one admin.
 */
public final class LastAdmin extends Refusal {

	LastAdmin(String field) {
		super("people.refusal.last-admin", Map.of(), field);
	}

}

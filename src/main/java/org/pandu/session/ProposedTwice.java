package org.pandu.session;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The same time was proposed twice.
 */
public final class ProposedTwice extends Refusal {

	public ProposedTwice(String field) {
		super("session.refusal.twice", Map.of(), field);
	}

}

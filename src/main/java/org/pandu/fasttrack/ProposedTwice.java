package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The same time was proposed twice.
 */
public final class ProposedTwice extends Refusal {

	ProposedTwice(String field) {
		super("fasttrack.refusal.twice", Map.of(), field);
	}

}

package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A text that is needed is empty.
 */
public final class NoWords extends Refusal {

	NoWords(String field) {
		super("fasttrack.refusal.no-words", Map.of(), field);
	}

}

package org.pandu.program.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Pandu can't post to the chosen channel.
 */
final class NotInChannel extends Refusal {

	NotInChannel(String field) {
		super("program.refusal.not-in-channel", Map.of(), field);
	}

}

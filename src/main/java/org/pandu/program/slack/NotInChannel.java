package org.pandu.program.slack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Pandu can't post to the chosen channel.
 */
public final class NotInChannel extends Refusal {

	public NotInChannel(String field) {
		super("program.refusal.not-in-channel", Map.of(), field);
	}

}

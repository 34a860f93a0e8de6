package org.pandu.pairing;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The session that was chosen as the closing conversation is no longer to come.
 */
public final class NoConversation extends Refusal {

	NoConversation(String field) {
		super("pairing.refusal.no-conversation", Map.of(), field);
	}

}

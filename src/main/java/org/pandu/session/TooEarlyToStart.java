package org.pandu.session;

import java.time.Instant;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The session can't be started yet.
 */
public final class TooEarlyToStart extends Refusal {

	TooEarlyToStart(Instant from) {
		super("session.refusal.too-early", Map.of("from", from), null);
	}

}

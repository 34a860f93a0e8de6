package org.pandu.session;

import java.time.Instant;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The session's time has not come, so nobody can say whether it took place.
 */
public final class TooEarlyToClose extends Refusal {

	public TooEarlyToClose(Instant from) {
		super("session.refusal.too-early-to-close", Map.of("from", from), null);
	}

}

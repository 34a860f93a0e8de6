package org.pandu.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * A session would start in the past.
 */
public final class SessionInThePast extends Refusal {

	SessionInThePast(Slot slot, @Nullable String field) {
		super("session.refusal.past", Map.of("time", slot.startsAt()), field);
	}

}

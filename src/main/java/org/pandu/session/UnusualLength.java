package org.pandu.session;

import java.time.Duration;
import java.util.Map;

import org.pandu.program.Cadence;
import org.pandu.text.Refusal;

/**
 * A session's length is outside what the guideline gives the coachee's level. It can be
 * scheduled anyway.
 */
public final class UnusualLength extends Refusal {

	UnusualLength(Duration length, Cadence cadence, String field) {
		super("session.refusal.unusual",
				Map.of("length", length, "level", cadence.level().name(), "usual", cadence.usualMinutes()), field);
	}

}

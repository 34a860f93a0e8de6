package org.pandu.session;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A session would be shorter than 15 or longer than 240 minutes.
 */
public final class ImpossibleLength extends Refusal {

	ImpossibleLength(String field) {
		super("session.refusal.length",
				Map.of("min", SessionScheduling.SHORTEST.toMinutes(), "max", SessionScheduling.LONGEST.toMinutes()),
				field);
	}

}

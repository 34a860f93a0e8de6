package org.pandu.guide;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The session stands at another step, or shows other questions, than the card that was
 * clicked.
 */
public final class MovedOn extends Refusal {

	MovedOn(Step now) {
		super("guide.refusal.moved-on",
				Map.of("step", now.number(), "of", Step.COUNT, "closed", (now == Step.FOLLOW_UP) ? "yes" : "no"), null);
	}

}

package org.pandu.goal;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A plan of so many steps is not carried out.
 */
public final class TooManySteps extends Refusal {

	TooManySteps(int most, String field) {
		super("goal.refusal.too-many-steps", Map.of("most", most), field);
	}

}

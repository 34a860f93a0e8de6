package org.pandu.goal;

import org.pandu.text.Refusal;

/**
 * There is no such goal or step, or no longer for its asker.
 */
public final class NoSuchGoal extends Refusal {

	NoSuchGoal() {
		super("goal.refusal.unknown");
	}

}

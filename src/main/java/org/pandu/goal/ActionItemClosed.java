package org.pandu.goal;

import org.pandu.text.Refusal;

/**
 * A step was done or dropped already.
 */
public final class ActionItemClosed extends Refusal {

	ActionItemClosed() {
		super("goal.refusal.step-closed");
	}

}

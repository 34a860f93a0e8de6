package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * The step that was asked for has been taken already.
 */
public final class StepTaken extends Refusal {

	StepTaken() {
		super("fasttrack.refusal.step-taken");
	}

}

package org.pandu.summary;

import org.pandu.text.Refusal;

/**
 * What was typed after the command is no period.
 */
public final class UnknownPeriod extends Refusal {

	UnknownPeriod() {
		super("summary.refusal.period");
	}

}

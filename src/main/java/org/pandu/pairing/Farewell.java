package org.pandu.pairing;

import org.jspecify.annotations.Nullable;

import org.pandu.vault.Sealed;

/**
 * What stays of a pairing's end: {@link Parting} with its words sealed.
 *
 * @param how completed, stopped or handed over
 * @param cause the reason that was chosen
 * @param reason why, sealed with the key of who ended it
 * @param keepSteps whether the open steps stay with the coachee
 */
record Farewell(Pairing.Ending how, @Nullable EndCause cause, @Nullable Sealed reason, @Nullable Boolean keepSteps) {

	static Farewell of(Pairing.Ending how) {
		return new Farewell(how, null, null, null);
	}

}

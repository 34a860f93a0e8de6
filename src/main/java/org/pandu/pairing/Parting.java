package org.pandu.pairing;

import org.jspecify.annotations.Nullable;

/**
 * What is said when a pairing ends.
 *
 * @param how completed, stopped or handed over
 * @param cause the reason that was chosen
 * @param reason why, in own words, for the two of the pairing; may be empty
 * @param keepSteps whether the open steps stay with the coachee; {@code null} where
 * nobody was asked, and they stay
 */
public record Parting(Pairing.Ending how, @Nullable EndCause cause, String reason, @Nullable Boolean keepSteps) {

	/** The longest reason, in Unicode code points. */
	public static final int LONGEST_REASON = 1000;

	public static Parting of(Pairing.Ending how) {
		return new Parting(how, null, "", null);
	}

	@Override
	public String toString() {
		return "Parting[" + this.how + "]";
	}

}

package org.pandu.summary;

/**
 * Sessions in a period.
 *
 * @param pairings how many pairings ran on some day of it
 * @param tally the sessions due by the cadence
 * @param held sessions that took place in it
 * @param notHeld sessions that did not take place
 * @param cancelled sessions that were cancelled
 */
public record Counts(int pairings, Tally tally, int held, int notHeld, int cancelled) {

	static final Counts NONE = new Counts(0, Tally.NONE, 0, 0, 0);

	Counts plus(Counts other) {
		return new Counts(this.pairings + other.pairings, this.tally.plus(other.tally), this.held + other.held,
				this.notHeld + other.notHeld, this.cancelled + other.cancelled);
	}

}

package org.pandu.summary;

/**
 * Sessions in a period.
 *
 * @param pairings how many pairings ran on some day of it
 * @param tally the sessions due by the cadence
 * @param planned sessions that were booked for a day of it, whatever became of them
 * @param held those that took place
 * @param notHeld those that did not take place
 * @param absent those of them to which someone could not come
 * @param cancelled those that were cancelled
 * @param unrecorded those of which nobody said whether they took place
 */
public record Counts(int pairings, Tally tally, int planned, int held, int notHeld, int absent, int cancelled,
		int unrecorded) {

	static final Counts NONE = new Counts(0, Tally.NONE, 0, 0, 0, 0, 0, 0);

	static Counts pairing() {
		return new Counts(1, Tally.NONE, 0, 0, 0, 0, 0, 0);
	}

	static Counts of(Tally tally) {
		return new Counts(0, tally, 0, 0, 0, 0, 0, 0);
	}

	/**
	 * What one session counts. Proposals, and what came of them, were never booked.
	 */
	static Counts of(Happening session) {
		int absent = session.absent() ? 1 : 0;
		return switch (session.state()) {
			case SCHEDULED, RUNNING -> new Counts(0, Tally.NONE, 1, 0, 0, 0, 0, 0);
			case HELD -> new Counts(0, Tally.NONE, 1, 1, 0, 0, 0, 0);
			case NOT_HELD -> new Counts(0, Tally.NONE, 1, 0, 1, absent, 0, 0);
			case CANCELLED -> new Counts(0, Tally.NONE, 1, 0, 0, 0, 1, 0);
			case UNRECORDED -> new Counts(0, Tally.NONE, 1, 0, 0, 0, 0, 1);
			case PROPOSED, DECLINED, LAPSED, NEEDS_TIME -> NONE;
		};
	}

	Counts plus(Counts other) {
		return new Counts(this.pairings + other.pairings, this.tally.plus(other.tally), this.planned + other.planned,
				this.held + other.held, this.notHeld + other.notHeld, this.absent + other.absent,
				this.cancelled + other.cancelled, this.unrecorded + other.unrecorded);
	}

}

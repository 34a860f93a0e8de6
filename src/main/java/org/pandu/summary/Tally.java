package org.pandu.summary;

import org.pandu.session.due.Fate;

/**
 * How the sessions that were due by the cadence fared. Every one of them is exactly one
 * of held, late, missed and open.
 *
 * @param held held in their own window
 * @param late made up for by a further session in the window after
 * @param missed not held
 * @param open not held yet, while the window after still runs
 */
public record Tally(int held, int late, int missed, int open) {

	static final Tally NONE = new Tally(0, 0, 0, 0);

	static Tally of(Fate fate) {
		return switch (fate) {
			case HELD -> new Tally(1, 0, 0, 0);
			case LATE -> new Tally(0, 1, 0, 0);
			case MISSED -> new Tally(0, 0, 1, 0);
			case OPEN -> new Tally(0, 0, 0, 1);
		};
	}

	/**
	 * The share of those decided on that were held or made up for, in per cent, rounded;
	 * 100 where nothing was.
	 */
	public int adherence() {
		int decided = this.held + this.late + this.missed;
		return (decided == 0) ? 100 : Math.round(100f * (this.held + this.late) / decided);
	}

	public int due() {
		return this.held + this.late + this.missed + this.open;
	}

	Tally plus(Tally other) {
		return new Tally(this.held + other.held, this.late + other.late, this.missed + other.missed,
				this.open + other.open);
	}

}

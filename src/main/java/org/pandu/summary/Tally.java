package org.pandu.summary;

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

	public int due() {
		return this.held + this.late + this.missed + this.open;
	}

	Tally plus(Tally other) {
		return new Tally(this.held + other.held, this.late + other.late, this.missed + other.missed,
				this.open + other.open);
	}

}

package org.pandu.summary;

/**
 * Who takes part. Guideline, "Pengukuran Keberhasilan", 4.
 *
 * @param people coachees and mentees of a pairing that ran on some day of the period
 * @param met those of them who had a session that took place in it
 */
public record Participation(int people, int met) {

	/**
	 * The share of those who met, in per cent, rounded.
	 */
	public int percent() {
		return (this.people == 0) ? 0 : Math.round(100f * this.met / this.people);
	}

}

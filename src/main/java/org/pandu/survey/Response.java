package org.pandu.survey;

/**
 * How many surveys were answered in time. There are either none or those of at least five
 * people.
 *
 * @param asked how many surveys there were
 * @param answered how many of them were answered
 */
public record Response(int asked, int answered) {

	/**
	 * Whether so few were asked that it would show who did not answer.
	 */
	public boolean isWithheld() {
		return this.asked == 0;
	}

	/**
	 * The share of answered surveys, in per cent, rounded.
	 */
	public int percent() {
		return (this.asked == 0) ? 0 : Math.round(100f * this.answered / this.asked);
	}

}

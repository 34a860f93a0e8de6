package org.pandu.survey;

/**
 * How many surveys were answered.
 *
 * @param people how many people were asked
 * @param asked how many surveys there were
 * @param answered how many of them were answered
 */
public record Response(int people, int asked, int answered) {

	/**
	 * Whether so few were asked that it would show who did not answer.
	 */
	public boolean isWithheld() {
		return this.people < Grouping.PEOPLE;
	}

	/**
	 * The share of answered surveys, in per cent, rounded.
	 */
	public int percent() {
		return (this.asked == 0) ? 0 : Math.round(100f * this.answered / this.asked);
	}

}

package org.pandu.survey;

/**
 * An answer as its own writer reads it.
 *
 * @param rating from 1 to 5
 * @param comment the words; may be empty
 * @param quotable whether they may be quoted without a name
 */
public record OwnAnswer(int rating, String comment, boolean quotable) {

	/**
	 * Says nothing of the answer, so that no log does.
	 */
	@Override
	public String toString() {
		return "own answer";
	}

}

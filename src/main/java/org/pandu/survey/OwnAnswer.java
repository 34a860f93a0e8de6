package org.pandu.survey;

/**
 * An answer as its own writer reads it.
 *
 * @param rating from 1 to 5
 * @param comment the words; may be empty
 */
public record OwnAnswer(int rating, String comment) {

	/**
	 * Says nothing of the answer, so that no log does.
	 */
	@Override
	public String toString() {
		return "own answer";
	}

}

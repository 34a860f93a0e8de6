package org.pandu.feedback;

/**
 * The three parts of a feedback as typed.
 *
 * @param situation when and where it was
 * @param behaviour what the other did or said
 * @param impact what came of it
 */
public record Sbi(String situation, String behaviour, String impact) {

	/** Nothing typed yet. */
	public static final Sbi NONE = new Sbi("", "", "");

	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * Says nothing of the words, so that no log does.
	 */
	@Override
	public String toString() {
		return "situation, behaviour, impact";
	}

}

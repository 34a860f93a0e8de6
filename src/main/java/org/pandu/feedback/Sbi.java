package org.pandu.feedback;

/**
 * A feedback as typed: three parts, and what it is linked to.
 *
 * @param situation when and where it was
 * @param behaviour what the other did or said
 * @param impact what came of it
 * @param about the session and goal it is linked to
 */
public record Sbi(String situation, String behaviour, String impact, About about) {

	/** Nothing typed yet. */
	public static final Sbi NONE = new Sbi("", "", "");

	/**
	 * A free-standing one.
	 */
	public Sbi(String situation, String behaviour, String impact) {
		this(situation, behaviour, impact, About.NOTHING);
	}

	/**
	 * The same words about something else.
	 */
	public Sbi about(About other) {
		return new Sbi(this.situation, this.behaviour, this.impact, other);
	}

	/**
	 * Whether every part has words.
	 */
	public boolean isComplete() {
		return !this.situation.isBlank() && !this.behaviour.isBlank() && !this.impact.isBlank();
	}

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

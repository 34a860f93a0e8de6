package org.pandu.survey.question;

/**
 * What a question is for.
 */
public enum Topic {

	/** Below the message after a session that took place: one for everyone. */
	SESSION,

	/** In the form in which the coach or mentor closes a session: one for everyone. */
	CLOSING,

	/** When a pairing ends without a closing conversation: one for everyone. */
	ENDING,
	/** In the survey of the programme. */
	PROGRAM,

	/** A skill of a level, which the coachee may choose and rate. */
	SKILL;

	/**
	 * Whether there may be more or fewer of them than the guideline's.
	 */
	boolean isList() {
		return this == PROGRAM || this == SKILL;
	}

}

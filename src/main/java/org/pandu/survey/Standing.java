package org.pandu.survey;

/**
 * How a person's survey about a session stands. It says nothing of the answer.
 */
public enum Standing {

	/** Asked and not answered. */
	WAITING,

	/** Answered; the answer can still be changed. */
	CHANGEABLE,

	/** Answered for good. */
	SETTLED

}

package org.pandu.survey;

/**
 * How a person's survey about a session stands. It says nothing of the answer.
 */
public enum Standing {

	/** Asked and not answered. */
	WAITING,
	/** Asked and not answered, and now an answer would come too late to count. */
	CLOSED,

	/** Answered; the answer can still be changed. */
	CHANGEABLE,

	/** Answered for good. */
	SETTLED

}

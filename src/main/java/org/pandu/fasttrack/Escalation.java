package org.pandu.fasttrack;

/**
 * What happened because the coach was silent or could not.
 */
public enum Escalation {

	/** Other coaches were asked. */
	OFFERED,

	/** There was no other coach to ask, so the admins were told. */
	NOBODY_FREE,

	/** The admins were told. */
	ADMINS_TOLD,

	/** Only the requester was told. */
	WAITING

}

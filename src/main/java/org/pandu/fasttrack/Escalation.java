package org.pandu.fasttrack;

/**
 * The last step a request took because nobody answered or could, or because its requester
 * raised it.
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

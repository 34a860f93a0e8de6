package org.pandu.fasttrack;

/**
 * What the requester wants when the coach does not answer.
 */
public enum IfSilent {

	/** Other coaches are asked, without the requester's name. */
	OFFER_OTHERS,

	/** The programme's admins are told. */
	TELL_ADMIN,

	/** Nothing, only wait. */
	WAIT

}

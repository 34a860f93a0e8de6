package org.pandu.fasttrack;

/**
 * Whom the requester wants to be asked, and what is to happen when nobody answers. In the
 * end the admins are told, except where the requester wants to wait.
 */
public enum Route {

	/** The own coach first; then other coaches, without the requester's name. */
	OFFER_OTHERS,

	/** The own coach first; then the programme's admins are told. */
	TELL_ADMIN,

	/** The own coach alone. */
	WAIT,

	/** The own coach, and at once others too, without the requester's name. */
	ANYONE;

	/**
	 * Whether others are to be asked sooner or later.
	 */
	boolean goesToOthers() {
		return this == OFFER_OTHERS || this == ANYONE;
	}

}

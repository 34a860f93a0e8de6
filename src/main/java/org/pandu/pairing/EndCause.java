package org.pandu.pairing;

/**
 * The usual reasons for which a pairing ends before its aim is reached.
 */
public enum EndCause {

	/** One of the two works elsewhere now. */
	ROTATION,

	LONG_LEAVE, RETIREMENT, OTHER

}

package org.pandu.pairing;

/**
 * How someone stands to a pairing.
 */
public enum Role {

	COACH, MENTOR, COACHEE, MENTEE,

	/** A programme admin. */
	ADMIN,

	/**
	 * The direct superior of the coachee or mentee, who has no rights by that. One who is
	 * the coach or mentor has theirs.
	 */
	DIRECT_SUPERIOR,

	ANYONE_ELSE

}

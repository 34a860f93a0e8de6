package org.pandu.pairing;

/**
 * How someone stands to a pairing.
 */
public enum Role {

	COACH, MENTOR, COACHEE, MENTEE, ADMIN, ANYONE_ELSE

}

package org.pandu.pairing;

/**
 * The two sides of a pairing. In a mentoring pairing the coach is called mentor and the
 * coachee mentee.
 */
public enum Side {

	COACH, COACHEE;

	public Side other() {
		return (this == COACH) ? COACHEE : COACH;
	}

}

package org.pandu.session;

/**
 * Who could not come to a session that did not take place.
 */
public enum Absence {

	COACH, COACHEE, BOTH

}

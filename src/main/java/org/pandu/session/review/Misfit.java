package org.pandu.session.review;

/**
 * Why a session does not fit any more.
 */
public enum Misfit {

	/** Its length is unusual for the coachee's level. */
	LENGTH,

	/** It is outside the coach's or mentor's working hours. */
	COACH,

	/** It is outside the coachee's or mentee's working hours. */
	COACHEE

}

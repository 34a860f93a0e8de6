package org.pandu.program;

/**
 * What two people do together. Guideline, "Perbandingan antara Coaching, Mentoring,
 * Training dan Konseling".
 */
public enum Kind {

	/** The coach helps the coachee find own answers. */
	COACHING,

	/** The mentor shares experience with the mentee. */
	MENTORING

}

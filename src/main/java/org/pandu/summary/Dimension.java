package org.pandu.summary;

/**
 * By what a summary is told apart, one at a time.
 */
public enum Dimension {

	/** The coachee's level. */
	LEVEL,

	/** Coaching or mentoring. */
	KIND,

	/** The coachee's unit. */
	UNIT

}

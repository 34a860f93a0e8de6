package org.pandu.goal.smart;

/**
 * What makes a goal SMART.
 */
public enum Criterion {

	SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND

}

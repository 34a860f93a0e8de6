package org.pandu.goal;

/**
 * Which way a figure is to go.
 */
public enum Direction {

	/** The more, the better. */
	MORE,

	/** The less, the better. */
	LESS

}

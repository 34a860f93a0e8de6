package org.pandu.people;

/**
 * The level of a position; it decides cadence, focus and questions. Guideline, "Tujuan".
 */
public enum Level {

	/** Manager. */
	MADYA,

	/** Supervisor. */
	MUDA,

	/** Staff. */
	PERTAMA

}

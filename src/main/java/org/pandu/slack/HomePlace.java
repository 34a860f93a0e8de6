package org.pandu.slack;

/**
 * The parts of the Home tab from top to bottom.
 */
public enum HomePlace {

	NEXT_SESSION, TO_DO, GOALS, FAST_TRACK, PAIRINGS, PROGRAM, CALENDAR, SETTINGS

}

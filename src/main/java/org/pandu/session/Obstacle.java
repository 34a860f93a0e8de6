package org.pandu.session;

import org.pandu.id.PersonId;

/**
 * Why the two can't meet at the time their series gives.
 */
public sealed interface Obstacle {

	/**
	 * Whom it concerns.
	 */
	PersonId person();

	/** The person has another session then. */
	record Taken(PersonId person) implements Obstacle {
	}

	/**
	 * The person does not work that day.
	 *
	 * @param name the day's name, as its calendar has it
	 */
	record DayOff(PersonId person, String name) implements Obstacle {
	}

}

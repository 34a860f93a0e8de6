package org.pandu.session;

import org.pandu.id.PersonId;
import org.pandu.people.OffTime;

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
	 * The person does not work then.
	 *
	 * @param why a day off, or what the working week says
	 */
	record Off(PersonId person, OffTime why) implements Obstacle {
	}

}

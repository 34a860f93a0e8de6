package org.pandu.people;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * Whom a working week holds for.
 */
public sealed interface Whose {

	/** Everyone in the programme. */
	Whose EVERYONE = new Everyone();

	/** Everyone in the programme. */
	record Everyone() implements Whose {
	}

	/**
	 * Those of a unit or posting.
	 *
	 * @param name as people's data have it
	 */
	record OfUnit(String name) implements Whose {
	}

	/**
	 * One person.
	 *
	 * @param person who has set it for themselves
	 */
	record Own(PersonId person) implements Whose {
	}

	/**
	 * The unit's name in the database.
	 */
	default @Nullable String unit() {
		return (this instanceof OfUnit unit) ? unit.name() : null;
	}

	/**
	 * Slack's id of the person in the database.
	 */
	default @Nullable String user() {
		return (this instanceof Own own) ? own.person().user() : null;
	}

	/**
	 * How near it is to a person: what is nearer wins.
	 */
	default int nearness() {
		return switch (this) {
			case Everyone everyone -> 0;
			case OfUnit unit -> 1;
			case Own own -> 2;
		};
	}

}

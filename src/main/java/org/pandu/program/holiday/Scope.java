package org.pandu.program.holiday;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Whom a holiday calendar holds for.
 */
public sealed interface Scope {

	/** Everyone in the programme. */
	Scope EVERYONE = new Everyone();

	/** Everyone in the programme. */
	record Everyone() implements Scope {
	}

	/**
	 * Those of a unit or posting.
	 *
	 * @param name as people's data have it; capitals do not matter
	 */
	record OfUnit(String name) implements Scope {
	}

	/**
	 * Those whose times are shown in a zone.
	 *
	 * @param zone the zone
	 */
	record InZone(ZoneId zone) implements Scope {
	}

	/** The name of its kind in the database. */
	default String kind() {
		return switch (this) {
			case Everyone everyone -> "PROGRAM";
			case OfUnit unit -> "UNIT";
			case InZone zone -> "ZONE";
		};
	}

	/** The unit's name or the zone's id. */
	default Optional<String> covers() {
		return switch (this) {
			case Everyone everyone -> Optional.empty();
			case OfUnit unit -> Optional.of(unit.name());
			case InZone zone -> Optional.of(zone.zone().getId());
		};
	}

}

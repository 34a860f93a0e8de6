package org.pandu.summary;

import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * What sessions and due days are counted by.
 */
record Group(Kind kind, Level level, String unit) {

	static Group of(Kind kind, Places.Place place) {
		return new Group(kind, place.level(), place.unit());
	}

	String value(Dimension dimension) {
		return switch (dimension) {
			case LEVEL -> this.level.name();
			case KIND -> this.kind.name();
			case UNIT -> this.unit;
		};
	}

}

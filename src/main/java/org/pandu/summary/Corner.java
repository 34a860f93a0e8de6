package org.pandu.summary;

import java.time.YearMonth;
import java.util.Comparator;

import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * The finest that slices can tell apart: answers of one corner are in the same slices.
 */
record Corner(YearMonth month, Level level, String unit, Kind kind) {

	static final Comparator<Corner> ORDER = Comparator.comparing(Corner::month)
		.thenComparing(Corner::level)
		.thenComparing(Corner::unit)
		.thenComparing(Corner::kind);

	static Corner of(Opinion opinion) {
		return new Corner(YearMonth.from(opinion.day()), opinion.level(), opinion.unit(), opinion.kind());
	}

	int quarter() {
		return this.month.getYear() * 4 + (this.month.getMonthValue() - 1) / 3;
	}

	String value(Dimension dimension) {
		return switch (dimension) {
			case LEVEL -> this.level.name();
			case KIND -> this.kind.name();
			case UNIT -> this.unit;
		};
	}

}

package org.pandu.summary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Comparator;

import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * The finest that slices can tell apart: answers of one corner are in the same slices.
 */
record Corner(YearMonth month, Level level, String unit, Kind kind) {

	private static final Comparator<Corner> ORDER = Comparator.comparing(Corner::month)
		.thenComparing(Corner::level)
		.thenComparing(Corner::unit)
		.thenComparing(Corner::kind);

	static Corner of(Opinion opinion) {
		return new Corner(YearMonth.from(opinion.day()), opinion.level(), opinion.unit(), opinion.kind());
	}

	/**
	 * Who answered in each corner, in a fixed order.
	 */
	static Map<Corner, Set<String>> people(Collection<Opinion> opinions) {
		Map<Corner, Set<String>> people = new TreeMap<>(ORDER);
		opinions.forEach(
				(opinion) -> people.computeIfAbsent(of(opinion), (corner) -> new HashSet<>()).add(opinion.person()));
		return people;
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

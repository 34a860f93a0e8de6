package org.pandu.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses which figures of a period can be shown beside all that were shown before. What
 * was shown is never taken back, so earlier periods weigh on later ones: a quarter less
 * two of its months must not show the third where that was withheld.
 */
final class Suppression {

	/**
	 * A quarter of those that are left goes at a time, so that many units take few looks.
	 */
	private static final int LEAVE_OUT = 4;

	private final Map<Corner, Set<String>> people;

	private final int least;

	private final Map<Slice, Integer> sizes = new HashMap<>();

	/**
	 * Begins with the answers of the years that the figures lie in.
	 * @param people who answered in each corner
	 * @param least how many people a figure needs
	 */
	Suppression(Map<Corner, Set<String>> people, int least) {
		this.people = people;
		this.least = least;
	}

	/**
	 * The slices of a period that can be shown: all of it, then by level, kind and unit.
	 * Where not all values of one can be, those of the fewest people are left out, as
	 * many as it takes.
	 * @param before what was shown already
	 */
	List<Slice> choose(Period period, Collection<Slice> before) {
		return choose(period, List.of(Dimension.values()), before);
	}

	/**
	 * The same, told apart by no more than these.
	 */
	List<Slice> choose(Period period, List<Dimension> dimensions, Collection<Slice> before) {
		List<Slice> shown = new ArrayList<>(before);
		List<Slice> chosen = new ArrayList<>();
		add(List.of(Slice.all(period)), shown, chosen);
		for (Dimension by : dimensions) {
			add(slices(period, by), shown, chosen);
		}
		return chosen;
	}

	private void add(List<Slice> wanted, List<Slice> shown, List<Slice> chosen) {
		List<Slice> rest = new ArrayList<>(wanted.stream().filter((slice) -> count(slice) >= this.least).toList());
		while (!rest.isEmpty()) {
			if (Disclosure.isSafe(Stream.concat(shown.stream(), rest.stream()).toList(), this.people, this.least)) {
				shown.addAll(rest);
				chosen.addAll(rest);
				return;
			}
			rest = rest.subList(0, rest.size() - Math.max(1, rest.size() / LEAVE_OUT));
		}
	}

	/** Those of the most people first. */
	private List<Slice> slices(Period period, Dimension by) {
		return this.people.keySet()
			.stream()
			.filter((corner) -> period.contains(corner.month().atDay(1)))
			.map((corner) -> new Slice(period, by, corner.value(by)))
			.distinct()
			.sorted(Comparator.comparingInt(this::count).reversed().thenComparing(Slice::value))
			.toList();
	}

	private int count(Slice slice) {
		return this.sizes.computeIfAbsent(slice, this::people);
	}

	private int people(Slice slice) {
		Set<String> who = new HashSet<>();
		this.people.forEach((corner, some) -> {
			if (slice.covers(corner)) {
				who.addAll(some);
			}
		});
		return who.size();
	}

}

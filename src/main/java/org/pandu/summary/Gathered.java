package org.pandu.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people answered about one matter, by corner: who did, and how often each answer
 * was given. Single answers need not be kept, so that those of a year take little room.
 */
final class Gathered {

	private final Map<Corner, Set<String>> people = new HashMap<>();

	private final Map<Corner, int[]> counts = new HashMap<>();

	private final int scores;

	/**
	 * Begins with no answers.
	 * @param scores how many different answers there are
	 */
	Gathered(int scores) {
		this.scores = scores;
	}

	static Gathered of(Collection<Opinion> opinions, int scores) {
		Gathered gathered = new Gathered(scores);
		opinions.forEach(gathered::add);
		return gathered;
	}

	void add(Opinion opinion) {
		Corner corner = Corner.of(opinion);
		this.people.computeIfAbsent(corner, (key) -> new HashSet<>()).add(opinion.person());
		this.counts.computeIfAbsent(corner, (key) -> new int[this.scores])[opinion.score() - 1]++;
	}

	/**
	 * Who answered in each corner, in a fixed order.
	 */
	Map<Corner, Set<String>> people() {
		Map<Corner, Set<String>> sorted = new TreeMap<>(Corner.ORDER);
		sorted.putAll(this.people);
		return sorted;
	}

	/**
	 * How often each answer was given in a slice, the lowest first.
	 */
	int[] counts(Slice slice) {
		int[] sum = new int[this.scores];
		this.counts.forEach((corner, some) -> {
			for (int i = 0; slice.covers(corner) && i < sum.length; i++) {
				sum[i] += some[i];
			}
		});
		return sum;
	}

}

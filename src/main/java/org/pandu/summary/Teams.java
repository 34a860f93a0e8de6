package org.pandu.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deals people out to teams.
 */
final class Teams {

	private static final int ATTEMPTS = 12;

	private Teams() {
	}

	/**
	 * Whether people can be dealt out to so many teams that the columns of each team
	 * alone have full rank. It may say no where a longer search would find a way, never
	 * yes where there is none.
	 * @param people the columns that belong to each
	 */
	static boolean canEachSpan(int rank, List<List<long[]>> people, int teams) {
		if (people.size() < teams) {
			return false;
		}
		return IntStream.range(0, ATTEMPTS).anyMatch((attempt) -> deal(rank, order(people, attempt), teams));
	}

	/** As they come, then by lot. */
	private static List<List<long[]>> order(List<List<long[]>> people, int attempt) {
		List<List<long[]>> order = new ArrayList<>(people);
		if (attempt > 0) {
			Collections.shuffle(order, new Random(attempt));
		}
		return order;
	}

	private static boolean deal(int rank, List<List<long[]>> people, int teams) {
		List<Basis> bases = Stream.generate(Basis::new).limit(teams).toList();
		int missing = rank * teams;
		for (List<long[]> columns : people) {
			Basis weakest = null;
			long most = 0;
			for (Basis basis : bases) {
				long gain = (basis.rank() < rank) ? columns.stream().filter(basis::isNew).count() : 0;
				if (gain > most || gain == most && weakest != null && basis.rank() < weakest.rank()) {
					weakest = basis;
					most = gain;
				}
			}
			if (weakest != null) {
				for (long[] column : columns) {
					missing -= weakest.add(column) ? 1 : 0;
				}
			}
		}
		return missing == 0;
	}

}

package org.pandu.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether figures, all together, tell of too few people. Guideline, "Survei Kepuasan":
 * answers are confidential.
 * <p>
 * A figure is a sum over the answers of its slice. Whoever adds and subtracts figures
 * gets sums over other sets of answers. They are safe if every such sum that is not empty
 * takes in so many people. Answers in the same figures always go together; where at least
 * so many people share them they are safe by themselves. For what is left, people are
 * dealt out to as many teams as people are needed. If the answers of each team alone have
 * the rank of all of them, then no combination of figures vanishes on a whole team
 * without vanishing everywhere: so what does not vanish takes in someone of each team.
 * This is looked at in each quarter of a year by itself; a combination that is not empty
 * is not empty in one of them.
 */
final class Disclosure {

	private Disclosure() {
	}

	/**
	 * Whether no combination of the figures is about fewer people.
	 * @param shown the slices all figures are about, the earlier ones too
	 * @param people who answered in each corner of the years they lie in
	 */
	static boolean isSafe(Collection<Slice> shown, Map<Corner, Set<String>> people, int least) {
		Map<Integer, Map<Corner, Set<String>>> quarters = new TreeMap<>();
		people.forEach((corner, who) -> quarters.computeIfAbsent(corner.quarter(), (quarter) -> new LinkedHashMap<>())
			.put(corner, who));
		List<Slice> slices = List.copyOf(shown);
		return quarters.values().stream().allMatch((corners) -> isSafeWithin(slices, corners, least));
	}

	/** Answers that are in the same figures. */
	private record Shared(BitSet figures, Set<String> people) {
	}

	private static boolean isSafeWithin(List<Slice> slices, Map<Corner, Set<String>> corners, int least) {
		Map<BitSet, Set<String>> byFigures = new LinkedHashMap<>();
		corners.forEach((corner, people) -> byFigures.computeIfAbsent(figures(slices, corner), (key) -> new HashSet<>())
			.addAll(people));
		byFigures.remove(new BitSet());
		List<Shared> many = byFigures.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() >= least)
			.map((entry) -> new Shared(entry.getKey(), entry.getValue()))
			.toList();
		List<Shared> few = byFigures.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() < least)
			.map((entry) -> new Shared(entry.getKey(), entry.getValue()))
			.toList();
		if (few.isEmpty()) {
			return true;
		}
		List<Shared> columns = new ArrayList<>(many);
		columns.addAll(few);
		Basis basis = new Basis();
		for (int figure = 0; figure < slices.size(); figure++) {
			basis.add(row(columns, figure));
		}
		List<long[]> rest = basis.withoutFirst(many.size());
		return rest.isEmpty() || Teams.canEachSpan(rest.size(), columnsByPerson(few, rest), least);
	}

	private static BitSet figures(List<Slice> slices, Corner corner) {
		BitSet figures = new BitSet();
		for (int i = 0; i < slices.size(); i++) {
			figures.set(i, slices.get(i).covers(corner));
		}
		return figures;
	}

	private static long[] row(List<Shared> columns, int figure) {
		return columns.stream().mapToLong((column) -> column.figures().get(figure) ? 1 : 0).toArray();
	}

	/** Those whose answers are shared by the fewest come first. */
	private static List<List<long[]>> columnsByPerson(List<Shared> few, List<long[]> rest) {
		Map<String, List<long[]>> byPerson = new LinkedHashMap<>();
		for (int i = 0; i < few.size(); i++) {
			int at = i;
			long[] column = rest.stream().mapToLong((row) -> row[at]).toArray();
			if (Arrays.stream(column).anyMatch((number) -> number != 0)) {
				few.get(i)
					.people()
					.stream()
					.sorted()
					.forEach((person) -> byPerson.computeIfAbsent(person, (key) -> new ArrayList<>()).add(column));
			}
		}
		return byPerson.values().stream().collect(Collectors.toCollection(ArrayList::new));
	}

}

package org.pandu.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Someone who knows who answered when and where, reads all figures of all periods, and
 * adds and subtracts them in every way there is. Solves with fractions, in another way
 * than the protection does.
 */
final class CuriousAdmin {

	private static final double NOTHING = 1e-7;

	/** Whose each column is. */
	private final List<String> columns;

	private final List<String> people;

	/** Independent figures; a column for each answer. */
	private final double[][] figures;

	CuriousAdmin(Collection<Slice> shown, Collection<Opinion> opinions) {
		this(opinions.stream().map(Opinion::person).toList(),
				shown.stream()
					.map((slice) -> opinions.stream().mapToDouble((answer) -> slice.covers(answer) ? 1 : 0).toArray())
					.toArray(double[][]::new));
	}

	/**
	 * Any figures that are sums.
	 * @param columns whom each part of a sum is about
	 * @param figures how often each part is in each sum
	 */
	CuriousAdmin(List<String> columns, double[][] figures) {
		this.columns = List.copyOf(columns);
		this.people = List.copyOf(new TreeSet<>(columns));
		this.figures = reduced(figures);
	}

	/**
	 * Some people about whose answers alone a combination of figures tells, fewer than so
	 * many; empty if there are none.
	 */
	Set<String> findFewerThan(int least) {
		return find(least - 1, 0, new ArrayList<>());
	}

	private Set<String> find(int most, int from, List<String> group) {
		if (group.size() == Math.min(most, this.people.size())) {
			return tellsOf(group) ? Set.copyOf(group) : Set.of();
		}
		for (int i = from; i < this.people.size(); i++) {
			group.add(this.people.get(i));
			Set<String> found = find(most, i + 1, group);
			group.removeLast();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return Set.of();
	}

	/** Whether some combination is 0 for everyone else, but not for these. */
	private boolean tellsOf(List<String> group) {
		int[] others = IntStream.range(0, this.columns.size())
			.filter((i) -> !group.contains(this.columns.get(i)))
			.toArray();
		double[][] rest = new double[this.figures.length][];
		for (int row = 0; row < rest.length; row++) {
			double[] figure = this.figures[row];
			rest[row] = IntStream.of(others).mapToDouble((column) -> figure[column]).toArray();
		}
		return reduced(rest).length < this.figures.length;
	}

	/** Gauss and Jordan; what depends on others goes. */
	private static double[][] reduced(double[][] rows) {
		List<double[]> left = new ArrayList<>();
		for (double[] row : rows) {
			left.add(row.clone());
		}
		List<double[]> done = new ArrayList<>();
		int columns = left.isEmpty() ? 0 : left.getFirst().length;
		for (int column = 0; column < columns && !left.isEmpty(); column++) {
			int at = column;
			double[] pivot = left.stream()
				.max((one, other) -> Double.compare(Math.abs(one[at]), Math.abs(other[at])))
				.orElseThrow();
			if (Math.abs(pivot[at]) < NOTHING) {
				continue;
			}
			left.remove(pivot);
			for (double[] row : left) {
				double factor = row[at] / pivot[at];
				for (int i = at; i < columns; i++) {
					row[i] -= factor * pivot[i];
				}
			}
			done.add(pivot);
		}
		return done.toArray(double[][]::new);
	}

}

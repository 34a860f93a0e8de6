package org.pandu.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Linearly independent rows over the numbers modulo a large prime, each reduced by those
 * before it.
 */
final class Basis {

	/** The eighth Mersenne prime: products fit into a long. */
	private static final long PRIME = Integer.MAX_VALUE;

	private final List<long[]> rows = new ArrayList<>();

	private final List<Integer> pivots = new ArrayList<>();

	int rank() {
		return this.rows.size();
	}

	/**
	 * Takes a row in, unless it is a combination of those here.
	 * @return whether it is none
	 */
	boolean add(long[] row) {
		long[] rest = reduce(row);
		if (rest == null) {
			return false;
		}
		int pivot = pivot(rest);
		long inverse = power(rest[pivot], PRIME - 2);
		for (int i = pivot; i < rest.length; i++) {
			rest[i] = rest[i] * inverse % PRIME;
		}
		this.rows.add(rest);
		this.pivots.add(pivot);
		return true;
	}

	boolean isNew(long[] row) {
		return reduce(row) != null;
	}

	/**
	 * The rows that are 0 in all of the first columns, without those columns. They span
	 * all combinations of rows that are 0 there, since each row's first other number is
	 * at its pivot.
	 */
	List<long[]> withoutFirst(int columns) {
		List<long[]> left = new ArrayList<>();
		for (int i = 0; i < this.rows.size(); i++) {
			if (this.pivots.get(i) >= columns) {
				left.add(Arrays.copyOfRange(this.rows.get(i), columns, this.rows.get(i).length));
			}
		}
		return left;
	}

	private long @Nullable [] reduce(long[] row) {
		long[] rest = row.clone();
		for (int column = 0; column < rest.length; column++) {
			int at = (rest[column] == 0) ? -1 : this.pivots.indexOf(column);
			if (at >= 0) {
				subtract(rest, this.rows.get(at), column);
			}
		}
		return (pivot(rest) < rest.length) ? rest : null;
	}

	private static void subtract(long[] from, long[] row, int pivot) {
		long factor = PRIME - from[pivot];
		for (int i = pivot; i < from.length; i++) {
			from[i] = (from[i] + factor * row[i]) % PRIME;
		}
	}

	private static int pivot(long[] row) {
		int column = 0;
		while (column < row.length && row[column] == 0) {
			column++;
		}
		return column;
	}

	private static long power(long base, long exponent) {
		long result = 1;
		long square = base;
		for (long rest = exponent; rest > 0; rest >>= 1) {
			if ((rest & 1) == 1) {
				result = result * square % PRIME;
			}
			square = square * square % PRIME;
		}
		return result;
	}

}

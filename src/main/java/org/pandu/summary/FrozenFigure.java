package org.pandu.summary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure of answers that may be shown.
 *
 * @param matter what was asked, see {@link Matter}
 * @param by what it is told apart by; {@code null} for all of the period
 * @param value the level, kind or unit; empty for all
 * @param counts how often each answer was given, the lowest first
 */
public record FrozenFigure(String matter, @Nullable Dimension by, String value, List<Integer> counts) {

	public FrozenFigure {
		counts = List.copyOf(counts);
	}

	public int answers() {
		return this.counts.stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * The average answer, the lowest being 1.
	 */
	public double average() {
		double sum = 0;
		for (int i = 0; i < this.counts.size(); i++) {
			sum += (i + 1) * this.counts.get(i);
		}
		return sum / answers();
	}

}

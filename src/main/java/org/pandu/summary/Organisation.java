package org.pandu.summary;

import java.util.List;

/**
 * What the personnel unit entered of the days of a summary, as far as it may be shown. It
 * compares groups and shows no causation.
 *
 * @param stays how many stayed, in each span that touches the period, the latest first.
 * Spans never overlap, so that none tells of few people by subtraction
 * @param cycles units' results in each cycle that touches it, the latest first
 */
public record Organisation(List<Stay> stays, List<UnitsCompared> cycles) {

	/** Nothing was entered. */
	public static final Organisation NONE = new Organisation(List.of(), List.of());

	public Organisation {
		stays = List.copyOf(stays);
		cycles = List.copyOf(cycles);
	}

	public boolean isEmpty() {
		return this.stays.isEmpty() && this.cycles.isEmpty();
	}

	/**
	 * The latest of each alone.
	 */
	public Organisation latest() {
		return new Organisation(this.stays.stream().limit(1).toList(), this.cycles.stream().limit(1).toList());
	}

}

package org.pandu.summary;

import org.jspecify.annotations.Nullable;

/**
 * The answers one figure is about.
 *
 * @param period whole calendar months
 * @param by what they are told apart by; {@code null} where it is all of the period
 * @param value the level, kind or unit; empty where it is all
 */
record Slice(Period period, @Nullable Dimension by, String value) {

	static Slice all(Period period) {
		return new Slice(period, null, "");
	}

	boolean covers(Opinion opinion) {
		return this.period.contains(opinion.day()) && (this.by == null || opinion.value(this.by).equals(this.value));
	}

	boolean covers(Corner corner) {
		return this.period.contains(corner.month().atDay(1))
				&& (this.by == null || corner.value(this.by).equals(this.value));
	}

}

package org.pandu.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole days of the programme's zone, from the first until the day after the last.
 *
 * @param from the first day
 * @param until the day after the last; {@link LocalDate#MAX} for no end
 */
public record Days(LocalDate from, LocalDate until) {

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && day.isBefore(this.until);
	}

	public boolean isEmpty() {
		return !this.from.isBefore(this.until);
	}

	/**
	 * The days that lie in both; perhaps none.
	 */
	public Days within(Days other) {
		return new Days(this.from.isAfter(other.from) ? this.from : other.from,
				this.until.isBefore(other.until) ? this.until : other.until);
	}

	/**
	 * The same days without overlaps, the earliest first. What touches becomes one.
	 */
	public static List<Days> union(List<Days> some) {
		List<Days> joined = new ArrayList<>();
		some.stream().filter((days) -> !days.isEmpty()).sorted(Comparator.comparing(Days::from)).forEach((days) -> {
			if (joined.isEmpty() || days.from.isAfter(joined.getLast().until)) {
				joined.add(days);
			}
			else {
				Days last = joined.removeLast();
				joined.add(new Days(last.from, days.until.isAfter(last.until) ? days.until : last.until));
			}
		});
		return joined;
	}

}

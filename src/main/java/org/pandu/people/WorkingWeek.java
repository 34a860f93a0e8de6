package org.pandu.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A week that holds for some people from a day on.
 *
 * @param id its id within the workspace
 * @param whose whom it holds for
 * @param name the name of a dated profile, such as Ramadan; empty for a standing week
 * @param from the first day it holds
 * @param until the last day it holds; {@code null} while no end is known
 * @param week the days and hours
 */
public record WorkingWeek(UUID id, Whose whose, String name, LocalDate from, @Nullable LocalDate until, Week week) {

	/**
	 * The week that wins comes first: the nearest to the person; then a dated profile;
	 * then the one that began last.
	 */
	static final Comparator<WorkingWeek> WINNING = Comparator
		.comparing((WorkingWeek week) -> week.whose().nearness(), Comparator.reverseOrder())
		.thenComparing(WorkingWeek::isProfile, Comparator.reverseOrder())
		.thenComparing(WorkingWeek::from, Comparator.reverseOrder())
		.thenComparing(WorkingWeek::id);

	public boolean isProfile() {
		return !this.name.isEmpty();
	}

	/**
	 * Whether its days include this one.
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !isOver(day);
	}

	/**
	 * Whether it does not hold any more on a day.
	 */
	public boolean isOver(LocalDate day) {
		return this.until != null && day.isAfter(this.until);
	}

}

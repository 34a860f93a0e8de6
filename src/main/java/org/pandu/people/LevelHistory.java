package org.pandu.people;

import java.time.LocalDate;
import java.util.List;

/**
 * The levels somebody has had, up to today.
 *
 * @param levels the oldest first; the first has always held, as far as is known
 */
public record LevelHistory(List<Dated> levels) {

	public LevelHistory {
		if (levels.isEmpty()) {
			throw new IllegalArgumentException("Everyone has a level");
		}
		levels = List.copyOf(levels);
	}

	/**
	 * A level with the day it holds from, in the programme's zone.
	 */
	public record Dated(LocalDate from, Level level) {
	}

	public static LevelHistory always(Level level) {
		return new LevelHistory(List.of(new Dated(LocalDate.EPOCH, level)));
	}

	public Level on(LocalDate day) {
		return this.levels.reversed()
			.stream()
			.filter((dated) -> !dated.from().isAfter(day))
			.findFirst()
			.orElse(this.levels.getFirst())
			.level();
	}

	public Level now() {
		return this.levels.getLast().level();
	}

}

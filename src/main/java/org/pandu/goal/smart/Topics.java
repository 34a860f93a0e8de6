package org.pandu.goal.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;

import org.springframework.stereotype.Component;

/**
 * The objectives and focuses by level, offered where goals are written.
 */
@Component
public class Topics {

	private final Map<Level, List<Topic>> byLevel = new SmartLists().topics();

	/**
	 * A level's objectives, then its focuses.
	 */
	public List<Topic> of(Level level) {
		return this.byLevel.getOrDefault(level, List.of());
	}

	/**
	 * A topic by its name; empty for none, and for one that was taken out of the files.
	 */
	public Optional<Topic> find(@Nullable String name) {
		return this.byLevel.values()
			.stream()
			.flatMap(List::stream)
			.filter((topic) -> topic.name().equals(name))
			.findFirst();
	}

	/**
	 * The topic a text belongs to: one of the level's own before those of other levels.
	 */
	Optional<Topic> touchedBy(String text, Level level) {
		return of(level).stream()
			.filter((topic) -> !topic.in(text).isEmpty())
			.findFirst()
			.or(() -> this.byLevel.values()
				.stream()
				.flatMap(List::stream)
				.filter((topic) -> !topic.in(text).isEmpty())
				.findFirst());
	}

}

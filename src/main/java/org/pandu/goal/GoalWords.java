package org.pandu.goal;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is written about a goal at one of its versions: each part as it was written last.
 */
public final class GoalWords {

	private final Map<GoalPart, @Nullable String> parts;

	GoalWords(Map<GoalPart, @Nullable String> parts) {
		this.parts = new EnumMap<>(GoalPart.class);
		this.parts.putAll(parts);
	}

	/**
	 * A part; empty where nothing was written, or its writer's words were erased.
	 */
	public String of(GoalPart part) {
		String written = this.parts.get(part);
		return (written != null) ? written : "";
	}

	/**
	 * Whether the writer's words were erased.
	 */
	public boolean isErased(GoalPart part) {
		return this.parts.containsKey(part) && this.parts.get(part) == null;
	}

	@Override
	public String toString() {
		return "GoalWords" + this.parts.keySet();
	}

}

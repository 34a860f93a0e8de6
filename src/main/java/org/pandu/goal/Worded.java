package org.pandu.goal;

import org.jspecify.annotations.Nullable;

/**
 * Something with its words opened, for someone who may read them.
 *
 * @param <T> what it is
 * @param what the goal or step
 * @param wording its words; {@code null} when the writer's words were erased
 */
public record Worded<T>(T what, @Nullable String wording) {

	@Override
	public String toString() {
		return "Worded[" + this.what + "]";
	}

}

package org.pandu.guide;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * A note with its words opened, for someone who may read them.
 *
 * @param step the step it was written at
 * @param writer who wrote it
 * @param shared whether both sides may read it
 * @param text the words; {@code null} when the writer's words were erased
 * @param version which writing it is
 */
public record WrittenNote(Step step, PersonId writer, boolean shared, @Nullable String text, long version) {

	@Override
	public String toString() {
		return "WrittenNote[" + this.step + ", shared=" + this.shared + "]";
	}

}

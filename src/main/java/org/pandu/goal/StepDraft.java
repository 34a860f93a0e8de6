package org.pandu.goal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Side;

/**
 * A step as someone words it.
 *
 * @param words what shall be done
 * @param owner which side does it
 * @param priority how pressing it is
 * @param due until when; {@code null} for the next session
 */
public record StepDraft(String words, Side owner, Priority priority, @Nullable LocalDate due) {

	@Override
	public String toString() {
		return "StepDraft[owner=" + this.owner + ", due=" + this.due + "]";
	}

}

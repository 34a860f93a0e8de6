package org.pandu.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.Worded;
import org.pandu.goal.smart.Topic;
import org.pandu.id.PersonId;

/**
 * An agenda with its words opened, for someone who may read them.
 *
 * @param goal the session's goal; empty for none, {@code null} when it was erased
 * @param linked the pairing's goal it is a part of; {@code null} for none
 * @param goalBy who set the session's goal; {@code null} when there is none
 * @param serves the objectives and focuses it serves
 * @param matters what the coachee or mentee wants to talk about; empty for none,
 * {@code null} when it was erased
 * @param version which writing it is; 0 for none yet
 */
public record WrittenAgenda(@Nullable String goal, @Nullable Worded<Goal> linked, @Nullable PersonId goalBy,
		List<Topic> serves, @Nullable String matters, long version) {

	/** Nothing written yet. */
	static final WrittenAgenda NONE = new WrittenAgenda("", null, null, List.of(), "", 0);

	public WrittenAgenda {
		serves = List.copyOf(serves);
	}

	public boolean hasGoal() {
		return this.goalBy != null;
	}

	public boolean isEmpty() {
		return !hasGoal() && this.serves.isEmpty() && "".equals(this.matters);
	}

	@Override
	public String toString() {
		return "WrittenAgenda[version=" + this.version + "]";
	}

}

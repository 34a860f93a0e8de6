package org.pandu.feedback;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.Worded;
import org.pandu.session.Session;

/**
 * A feedback with its words, for one of its two people.
 *
 * @param what the feedback
 * @param words its three parts; {@code null} when the giver's words were erased
 * @param answer the receiver's answer; {@code null} when there is none or it was erased
 * @param reply the giver's word to the answer; {@code null} likewise
 * @param session the session it is linked to; {@code null} for none
 * @param goal the goal it is linked to; {@code null} for none, or where it went along to
 * another coach
 * @param canReply whether the reader gave it, it was answered, and the pairing still runs
 * @param canReact whether the reader received it and the pairing still runs
 */
public record ReadFeedback(Feedback what, @Nullable Sbi words, @Nullable String answer, @Nullable String reply,
		@Nullable Session session, @Nullable Worded<Goal> goal, boolean canReply, boolean canReact) {

	@Override
	public String toString() {
		return "feedback " + this.what.id().id();
	}

}

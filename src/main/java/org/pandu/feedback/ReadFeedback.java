package org.pandu.feedback;

import org.jspecify.annotations.Nullable;

/**
 * A feedback with its words, for one of its two people.
 *
 * @param what the feedback
 * @param words its three parts; {@code null} when the giver's words were erased
 * @param answer the receiver's answer; {@code null} when there is none or it was erased
 * @param canReact whether the reader received it and the pairing still runs
 */
public record ReadFeedback(Feedback what, @Nullable Sbi words, @Nullable String answer, boolean canReact) {

	@Override
	public String toString() {
		return "feedback " + this.what.id().id();
	}

}

package org.pandu.fasttrack;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should notice, though the request's card only changes in place:
 * Slack makes no sound for that. Published in the transaction that did it.
 *
 * @param request the request as it is now; its news are counted by {@link Answers#news}
 * @param what what happened
 * @param by Slack's id of whose doing it was, who needs no word; {@code null} for nobody
 */
public record FastTrackNews(FastTrackRequest request, What what, @Nullable String by) {

	/** What happened, and so for whom it is. */
	public enum What {

		/** Times were proposed: for the requester. */
		PROPOSED,

		/** The own coach can't: for the requester. */
		DECLINED,

		/** The day passed without an answer: for the requester. */
		EXPIRED,

		/** It was taken back or closed: for the requester, and for who had taken it. */
		CLOSED,

		/** None of the times fits: for who proposed them. */
		REFUSED,

		/** Words were added: for who is to answer. */
		ADDED,

		/** It can be taken again: for those it was offered to. */
		AGAIN

	}

}

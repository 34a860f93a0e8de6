package org.pandu.summary;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.notice.NoticeLog;
import org.pandu.session.due.ToSchedule;

/**
 * The programme at a glance, and what needs an admin's hand.
 *
 * @param activePairings how many pairings run
 * @param heldLately sessions held today and in the 29 days before
 * @param due how many pairings' next session is due and not arranged
 * @param behind those of them that were told so themselves, the longest due first; at
 * most {@link #MOST_NAMED}
 * @param unanswered proposals that have waited for more than a week, the oldest first
 * @param failures why messages could not be sent in the last week
 * @param closedChannel Slack's id of the summary channel, when the last message to it
 * failed
 */
public record Attention(int activePairings, int heldLately, int due, List<ToSchedule.Entry> behind,
		List<Unanswered> unanswered, List<NoticeLog.Failure> failures, @Nullable String closedChannel) {

	/** So many pairings are named; the rest are counted. */
	public static final int MOST_NAMED = 10;

	public Attention {
		behind = List.copyOf(behind);
		unanswered = List.copyOf(unanswered);
		failures = List.copyOf(failures);
	}

	/**
	 * A proposal that waits for an answer.
	 *
	 * @param coach the coach or mentor
	 * @param coachee the coachee or mentee
	 * @param proposedAt when it was proposed
	 */
	public record Unanswered(PersonId coach, PersonId coachee, Instant proposedAt) {
	}

}

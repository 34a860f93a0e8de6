package org.pandu.summary;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.notice.NoticeLog;
import org.pandu.session.ToSchedule;

/**
 * The programme at a glance, and what needs an admin's hand.
 *
 * @param activePairings how many pairings run
 * @param heldLately sessions held today and in the 29 days before
 * @param due pairings whose next session is due and not arranged, the longest due first
 * @param unanswered proposals that have waited for more than a week, the oldest first
 * @param failures why messages could not be sent in the last week
 * @param closedChannel Slack's id of the summary channel, when the last message to it
 * failed
 */
public record Attention(int activePairings, int heldLately, List<ToSchedule.Entry> due, List<Unanswered> unanswered,
		List<NoticeLog.Failure> failures, @Nullable String closedChannel) {

	public Attention {
		due = List.copyOf(due);
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

package org.pandu.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.ReaderLookup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what people write to Pandu in a direct message: where to turn instead. What
 * they wrote is neither read nor kept. The answer is a notice like all others, so that it
 * outlasts an outage and is said once, however often Slack tells of the message.
 */
@Component
public class DirectMessages implements Delivery {

	private static final String KIND = "pointer";

	/** How far back an answer in doubt is looked for, beyond the notice's due time. */
	private static final Duration LOOK_BACK = Duration.ofHours(1);

	private final Notices notices;

	private final SlackGateway slack;

	private final ReaderLookup readers;

	private final Transactions transactions;

	private final Clock clock;

	DirectMessages(Notices notices, SlackGateway slack, ReaderLookup readers, Transactions transactions, Clock clock) {
		this.notices = notices;
		this.slack = slack;
		this.readers = readers;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Plans the answer to a message.
	 * @param ts Slack's id of the message
	 */
	@Transactional
	public void answer(PersonId writer, String ts) {
		this.notices.plan(new NoticeRequest(writer.team(), writer.user(), KIND, writer.user(), this.clock.instant(),
				Urgency.URGENT, KIND + ":" + writer.user() + ":" + ts));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		PersonId writer = new PersonId(notice.team(), notice.recipient());
		return Outcomes.of(() -> {
			if (!wasPosted(notice, writer)) {
				this.slack.post(notice.team(), notice.recipient(), pointer(writer), notice.id());
			}
			return new Outcome.Sent();
		});
	}

	private boolean wasPosted(Notice notice, PersonId writer) {
		return notice.ambiguous()
				&& this.slack.findPosted(writer, notice.id(), notice.dueAt().minus(LOOK_BACK)).isPresent();
	}

	private Message pointer(PersonId writer) {
		String text = this.transactions.read(() -> this.readers.words(writer)).of("slack.pointer");
		return new Message(text.replace("`", ""), List.of(Pieces.section(text)));
	}

}

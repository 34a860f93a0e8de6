package org.pandu.session.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.people.Daytime;
import org.pandu.session.ProposedTime;
import org.pandu.session.ProposedTimes;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionProposals;
import org.pandu.session.SessionTimes;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.slack.CardKey;

import org.springframework.stereotype.Component;

/**
 * Keeps a proposal's cards true while time goes on: each time that passes leaves them,
 * and with the last one, or after a week, the proposal lapses. Reminds the one who owes
 * an answer once.
 */
@Component
class ProposalDeadlines implements Delivery {

	/** The reminder comes this long after the proposal, by day. */
	static final Duration REMIND_AFTER = Duration.ofDays(2);

	private static final String KIND = "session.proposal";

	private static final String LAPSE = "lapse";

	private final SessionProposals proposals;

	private final SessionTimes times;

	private final Notices notices;

	private final Cards cards;

	private final Home home;

	private final Daytime daytime;

	private final Transactions transactions;

	private final Clock clock;

	ProposalDeadlines(SessionProposals proposals, SessionTimes times, Notices notices, Cards cards, Home home,
			Daytime daytime, Transactions transactions, Clock clock) {
		this.proposals = proposals;
		this.times = times;
		this.notices = notices;
		this.cards = cards;
		this.home = home;
		this.daytime = daytime;
		this.transactions = transactions;
		this.clock = clock;
	}

	void plan(Session session) {
		List<ProposedTime> proposed = this.times.of(session.id());
		for (int position = 0; position < proposed.size(); position++) {
			plan(session, "" + position, proposed.get(position).slot().startsAt());
		}
		Instant end = session.origin().scheduledAt().plus(SessionProposals.OPEN_FOR);
		plan(session, LAPSE, end);
		PersonId owing = session.other(session.schedulerId());
		Instant remind = this.daytime.next(owing, this.clock.instant().plus(REMIND_AFTER));
		boolean stillOpen = proposed.stream().anyMatch((time) -> time.slot().startsAt().isAfter(remind));
		if (stillOpen && remind.isBefore(end)) {
			this.cards.reschedule(reminder(session), remind);
		}
	}

	void withdraw(Session session) {
		for (int position = 0; position < ProposedTimes.MOST; position++) {
			this.notices.drop(session.id().team(), key(session, "" + position));
		}
		this.notices.drop(session.id().team(), key(session, LAPSE));
		this.cards.withdraw(reminder(session));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Optional<Session> kept = this.proposals.keepUp(SessionId.parse(notice.team(), notice.subject()));
			if (kept.isEmpty()) {
				return new Outcome.Dropped();
			}
			this.cards.refresh(notice.team(), notice.subject());
			this.home.refresh(kept.get().coachId());
			this.home.refresh(kept.get().coacheeId());
			return new Outcome.Sent();
		});
	}

	private void plan(Session session, String what, Instant dueAt) {
		this.notices.plan(new NoticeRequest(session.id().team(), session.origin().scheduledBy(), KIND,
				session.id().subject(), dueAt, Urgency.LOW, key(session, what)));
	}

	private static CardKey reminder(Session session) {
		return CardKey.to(session.other(session.schedulerId()), SessionCards.ANSWER_OWED, session.id().subject());
	}

	private static String key(Session session, String what) {
		return KIND + ":" + session.id().subject() + ":" + what;
	}

}

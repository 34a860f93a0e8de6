package org.pandu.session.slack;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.stereotype.Component;

/**
 * Renews the cards of a session when its time is over and nobody has closed it: the coach
 * then finds the way to close it there. Says nothing by itself.
 */
@Component
class SessionEnds implements Delivery {

	private static final String KIND = "session.end";

	private final Sessions sessions;

	private final Notices notices;

	private final Cards cards;

	private final Home home;

	private final Transactions transactions;

	SessionEnds(Sessions sessions, Notices notices, Cards cards, Home home, Transactions transactions) {
		this.sessions = sessions;
		this.notices = notices;
		this.cards = cards;
		this.home = home;
		this.transactions = transactions;
	}

	/**
	 * Plans it for the session's time as it is now.
	 */
	void plan(Session session) {
		withdraw(session, session.sequence() - 1);
		this.notices.plan(new NoticeRequest(session.id().team(), session.coach(), KIND, session.id().subject(),
				session.endsAt(), Urgency.LOW, key(session, session.sequence())));
	}

	void withdraw(Session session) {
		withdraw(session, session.sequence() - 1);
		withdraw(session, session.sequence());
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Session session = this.sessions.require(SessionId.parse(notice.team(), notice.subject()));
			if (session.state() != Session.State.SCHEDULED) {
				return new Outcome.Dropped();
			}
			this.cards.refresh(notice.team(), notice.subject());
			this.home.refresh(session.coachId());
			this.home.refresh(session.coacheeId());
			return new Outcome.Sent();
		});
	}

	private void withdraw(Session session, int sequence) {
		this.notices.drop(session.id().team(), key(session, sequence));
	}

	private static String key(Session session, int sequence) {
		return KIND + ":" + session.id().subject() + ":" + sequence;
	}

}

package org.pandu.session.slack;

import java.time.Instant;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.people.Daytime;
import org.pandu.session.Arranged;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.stereotype.Component;

/**
 * Renews the cards of a session nobody has closed: when it begins, since either side may
 * then say who could not come; when it ends, since both are then asked whether it took
 * place; and a week later, when Pandu closes it. The coach alone is reminded once, a day
 * after the end.
 */
@Component
class SessionMoments implements Delivery {

	private static final String KIND = "session.end";

	private final Sessions sessions;

	private final SessionRunning running;

	private final Notices notices;

	private final Cards cards;

	private final Home home;

	private final Daytime daytime;

	private final Transactions transactions;

	SessionMoments(Sessions sessions, SessionRunning running, Notices notices, Cards cards, Home home, Daytime daytime,
			Transactions transactions) {
		this.sessions = sessions;
		this.running = running;
		this.notices = notices;
		this.cards = cards;
		this.home = home;
		this.daytime = daytime;
		this.transactions = transactions;
	}

	/** A moment at which the cards change by themselves. */
	private enum Moment {

		BEGIN, END, UNANSWERED;

		Instant of(Session session) {
			return switch (this) {
				case BEGIN -> session.startsAt();
				case END -> session.endsAt();
				case UNANSWERED -> session.endsAt().plus(Arranged.ASKED_FOR);
			};
		}

	}

	/**
	 * Plans them for the session's time as it is now.
	 */
	void plan(Session session) {
		withdraw(session, session.sequence() - 1);
		for (Moment moment : Moment.values()) {
			this.notices.plan(new NoticeRequest(session.id().team(), session.coach(), KIND, session.id().subject(),
					moment.of(session), Urgency.LOW, key(session, session.sequence(), moment)));
		}
		this.cards.reschedule(reminder(session),
				this.daytime.next(session.coachId(), session.endsAt().plus(SessionOutcomeCard.REMIND_AFTER)));
	}

	void withdraw(Session session) {
		withdraw(session, session.sequence() - 1);
		withdraw(session, session.sequence());
		this.cards.withdraw(reminder(session));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Session session = this.sessions.require(SessionId.parse(notice.team(), notice.subject()));
			if (!session.isOpen()) {
				return new Outcome.Dropped();
			}
			if (this.running.closeUnanswered(session.id()).isEmpty()) {
				this.cards.refresh(notice.team(), notice.subject());
				this.home.refresh(session.coachId());
				this.home.refresh(session.coacheeId());
			}
			return new Outcome.Sent();
		});
	}

	private void withdraw(Session session, int sequence) {
		for (Moment moment : Moment.values()) {
			this.notices.drop(session.id().team(), key(session, sequence, moment));
		}
	}

	private static CardKey reminder(Session session) {
		return CardKey.to(session.coachId(), SessionCards.OUTCOME, session.id().subject());
	}

	private static String key(Session session, int sequence, Moment moment) {
		String key = KIND + ":" + session.id().subject() + ":" + sequence;
		return (moment == Moment.END) ? key : key + ":" + moment;
	}

}

package org.pandu.session.slack;

import java.time.Clock;

import org.pandu.notice.Urgency;
import org.pandu.session.Session;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionDeclined;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionLapsed;
import org.pandu.session.SessionMoved;
import org.pandu.session.SessionProposed;
import org.pandu.session.SessionSaidHeld;
import org.pandu.session.SessionScheduled;
import org.pandu.session.SessionStarted;
import org.pandu.session.calendar.CalendarFile;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the two people what happens to their sessions, in the transaction in which it
 * does: new cards, cards to refresh, calendar files, reminders, Home tabs.
 */
@Component
class SessionAnnouncer {

	private final Cards cards;

	private final Reminders reminders;

	private final ProposalDeadlines proposals;

	private final Home home;

	private final SessionHistory history;

	private final Clock clock;

	SessionAnnouncer(Cards cards, Reminders reminders, ProposalDeadlines proposals, Home home, SessionHistory history,
			Clock clock) {
		this.cards = cards;
		this.reminders = reminders;
		this.proposals = proposals;
		this.home = home;
		this.history = history;
		this.clock = clock;
	}

	@EventListener
	void on(SessionProposed event) {
		invite(event.session());
		this.proposals.plan(event.session());
	}

	@EventListener
	void on(SessionScheduled event) {
		this.proposals.withdraw(event.session());
		invite(event.session());
		sendCalendar(event.session());
		this.reminders.plan(event.session());
	}

	@EventListener
	void on(SessionMoved event) {
		refresh(event.session());
		tellOfOccurrence(event.session());
		sendCalendar(event.session());
		this.reminders.plan(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		refresh(event.session());
		tellOfOccurrence(event.session());
		this.proposals.withdraw(event.session());
		this.reminders.withdraw(event.session());
		// A proposal that was withdrawn is in nobody's calendar.
		boolean wasBooked = this.history.of(event.session().id())
			.stream()
			.anyMatch((change) -> change.what() == What.SCHEDULED);
		if (wasBooked) {
			sendCalendar(event.session());
		}
	}

	@EventListener
	void on(SessionDeclined event) {
		this.proposals.withdraw(event.session());
		refresh(event.session());
	}

	@EventListener
	void on(SessionLapsed event) {
		this.proposals.withdraw(event.session());
		refresh(event.session());
	}

	@EventListener
	void on(SessionStarted event) {
		refresh(event.session());
		this.reminders.withdrawBefore(event.session());
	}

	@EventListener
	void on(SessionSaidHeld event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionClosed event) {
		refresh(event.session());
		this.reminders.withdraw(event.session());
	}

	private void invite(Session session) {
		for (CardKey card : SessionCards.ofBoth(session, SessionCards.INVITATION)) {
			this.cards.show(card, this.clock.instant(), Urgency.NORMAL);
			this.home.refresh(card.person());
		}
	}

	/**
	 * The card of an occurrence comes late, or now that something happens to it.
	 */
	private void tellOfOccurrence(Session session) {
		if (session.isOccurrence()) {
			invite(session);
		}
	}

	private void refresh(Session session) {
		this.cards.refresh(session.id().team(), session.id().subject());
		this.home.refresh(session.coachId());
		this.home.refresh(session.coacheeId());
	}

	private void sendCalendar(Session session) {
		SessionCards.ofBoth(session, SessionCards.INVITATION)
			.forEach((card) -> this.cards.attach(card, CalendarFile.KIND, session.sequence()));
	}

}

package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;

import org.springframework.stereotype.Component;

/**
 * Plans a session's reminders and what is renewed at its end, moves and withdraws them,
 * in the transaction that changes the session.
 */
@Component
class Reminders {

	private final Cards cards;

	private final Programs programs;

	private final SessionMoments moments;

	private final Daytime daytime;

	private final Clock clock;

	Reminders(Cards cards, Programs programs, SessionMoments moments, Daytime daytime, Clock clock) {
		this.cards = cards;
		this.moments = moments;
		this.daytime = daytime;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * Plans them for the session's time as it is now. One whose time has passed is not
	 * planned, and one that was posted before a move is not posted again: its card shows
	 * the new time. One that would come at night comes the evening before, on each
	 * person's own clock; of two that would come at once, only the first does.
	 */
	void plan(Session session) {
		this.moments.plan(session);
		Program program = this.programs.of(session.id().team());
		Instant now = this.clock.instant();
		for (PersonId person : List.of(session.coachId(), session.coacheeId())) {
			Set<Instant> evenings = new HashSet<>();
			for (Reminder reminder : Reminder.values()) {
				CardKey card = CardKey.to(person, reminder.kind(), session.id().subject());
				reminder.dueAt(session, program)
					.map((moment) -> this.daytime.notAfter(person, moment))
					.filter((moment) -> moment.isAfter(now) && evenings.add(moment))
					.ifPresentOrElse((moment) -> this.cards.reschedule(card, moment), () -> this.cards.withdraw(card));
			}
		}
	}

	/**
	 * Plans them for an occurrence that is at its series' time: its card comes instead of
	 * the reminder a day before, with what that one says. Where the card was posted
	 * already, that reminder comes too.
	 */
	void planOccurrence(Session session) {
		plan(session);
		for (CardKey card : SessionCards.ofBoth(session, SessionCards.INVITATION)) {
			if (this.cards.posted(card.team(), card.subject(), card.recipient()) == 0) {
				this.cards.withdraw(CardKey.to(card.person(), Reminder.DAY.kind(), card.subject()));
				this.cards.reschedule(card, this.daytime.notAfter(card.person(), Reminder.DAY.notBefore(session)));
			}
		}
	}

	/**
	 * Withdraws them, and what its end would bring.
	 */
	void withdraw(Session session) {
		this.moments.withdraw(session);
		withdrawBefore(session);
	}

	/**
	 * Withdraws those that lead up to it, since it has begun.
	 */
	void withdrawBefore(Session session) {
		for (Reminder reminder : Reminder.values()) {
			SessionCards.ofBoth(session, reminder.kind()).forEach(this.cards::withdraw);
		}
	}

}

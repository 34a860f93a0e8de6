package org.pandu.session.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Daytime;
import org.pandu.session.OccurrenceNeedsTime;
import org.pandu.session.OccurrenceSet;
import org.pandu.session.OccurrenceWithdrawn;
import org.pandu.session.Series;
import org.pandu.session.SeriesChanged;
import org.pandu.session.Session;
import org.pandu.session.calendar.SeriesFile;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.notice.Urgency;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the two people of their standing slot: one card and one calendar file for all its
 * sessions. A session made by it has its card a day before its time, or when something
 * happens to it; one without a time asks for it some weeks before.
 */
@Component
class SeriesAnnouncer {

	/** Nobody is asked for a time earlier than this before it. */
	private static final Duration ASKED_BEFORE = Duration.ofDays(28);

	private final Cards cards;

	private final Reminders reminders;

	private final Home home;

	private final Pairings pairings;

	private final Daytime daytime;

	private final Clock clock;

	SeriesAnnouncer(Cards cards, Reminders reminders, Home home, Pairings pairings, Daytime daytime, Clock clock) {
		this.cards = cards;
		this.reminders = reminders;
		this.home = home;
		this.pairings = pairings;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(SeriesChanged event) {
		Series series = event.series();
		Pairing pairing = this.pairings.require(series.pairing());
		this.cards.refresh(series.id().team(), series.id().subject());
		for (CardKey card : SeriesCards.ofBoth(series, pairing)) {
			if (series.isActive() || series.isProposed()) {
				this.cards.show(card, this.clock.instant(), Urgency.NORMAL);
			}
			if (series.isActive() || series.state() == Series.State.ENDED && series.madeThrough() != null) {
				this.cards.attach(card, SeriesFile.KIND, series.version());
			}
			this.home.refresh(card.person());
		}
		if (series.state() == Series.State.ENDED && series.endedBy() != null && series.madeThrough() != null
				&& pairing.isActive()) {
			tellOther(series, pairing);
		}
	}

	@EventListener
	void on(OccurrenceSet event) {
		this.cards.refresh(event.session().id().team(), event.session().id().subject());
		this.reminders.planOccurrence(event.session());
	}

	@EventListener
	void on(OccurrenceNeedsTime event) {
		Session session = event.session();
		Instant now = this.clock.instant();
		Instant early = session.startsAt().minus(ASKED_BEFORE);
		for (CardKey card : SessionCards.ofBoth(session, SessionCards.INVITATION)) {
			this.cards.show(card, this.daytime.next(card.person(), early.isAfter(now) ? early : now), Urgency.NORMAL);
		}
	}

	@EventListener
	void on(OccurrenceWithdrawn event) {
		Session session = event.session();
		this.reminders.withdraw(session);
		SessionCards.ofBoth(session, SessionCards.INVITATION).forEach(this.cards::withdraw);
		this.cards.refresh(session.id().team(), session.id().subject());
	}

	private void tellOther(Series series, Pairing pairing) {
		SeriesCards.ofBoth(series, pairing)
			.stream()
			.map(CardKey::person)
			.filter((person) -> !person.user().equals(series.endedBy()))
			.forEach((person) -> this.cards.show(CardKey.to(person, SeriesCards.ENDED, series.id().subject()),
					this.clock.instant(), Urgency.NORMAL));
	}

}

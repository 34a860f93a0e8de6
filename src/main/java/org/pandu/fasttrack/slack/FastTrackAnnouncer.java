package org.pandu.fasttrack.slack;

import java.time.Clock;

import org.pandu.fasttrack.FastTrackAsked;
import org.pandu.fasttrack.FastTrackChanged;
import org.pandu.fasttrack.FastTrackClaimed;
import org.pandu.fasttrack.FastTrackOffered;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.FastTrackUnanswered;
import org.pandu.fasttrack.Offers;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.session.Session;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionMoved;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows those concerned what happens to a request, in the transaction in which it does.
 * Whoever is asked hears of it ahead of everything else.
 */
@Component
class FastTrackAnnouncer {

	private final Cards cards;

	private final Home home;

	private final FastTrackRequests requests;

	private final Offers offers;

	private final Pairings pairings;

	private final Admins admins;

	private final Clock clock;

	FastTrackAnnouncer(Cards cards, Home home, FastTrackRequests requests, Offers offers, Pairings pairings,
			Admins admins, Clock clock) {
		this.cards = cards;
		this.home = home;
		this.requests = requests;
		this.offers = offers;
		this.pairings = pairings;
		this.admins = admins;
		this.clock = clock;
	}

	@EventListener
	void on(FastTrackAsked event) {
		FastTrackRequest request = event.request();
		show(coach(request), FastTrackCards.ASKED, request, Urgency.URGENT);
		show(request.requesterId(), FastTrackCards.OWN, request, Urgency.NORMAL);
		refreshHomes(request);
	}

	@EventListener
	void on(FastTrackOffered event) {
		FastTrackRequest request = event.request();
		event.recipients()
			.forEach((recipient) -> this.cards.show(
					new CardKey(request.id().team(), FastTrackCards.OFFER, request.id().subject(), recipient),
					this.clock.instant(), Urgency.URGENT));
	}

	/**
	 * Whoever took it out of a channel gets a card of their own.
	 */
	@EventListener
	void on(FastTrackClaimed event) {
		event.request()
			.claimer()
			.ifPresent((claimer) -> show(claimer, FastTrackCards.OFFER, event.request(), Urgency.URGENT));
	}

	/**
	 * An admin who asks is told as the requester.
	 */
	@EventListener
	void on(FastTrackUnanswered event) {
		FastTrackRequest request = event.request();
		this.admins.all(request.id().team())
			.stream()
			.filter((admin) -> !admin.equals(request.requesterId()))
			.forEach((admin) -> show(admin, FastTrackCards.ADMIN, request, Urgency.URGENT));
	}

	@EventListener
	void on(FastTrackChanged event) {
		refresh(event.request());
	}

	@EventListener
	void on(SessionMoved event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		refresh(event.session());
	}

	private void refresh(Session session) {
		this.requests.ofSession(session.id()).ifPresent(this::refresh);
	}

	private void refresh(FastTrackRequest request) {
		this.cards.refresh(request.id().team(), request.id().subject());
		for (int number = 1; number <= request.answers().news(); number++) {
			this.cards.refresh(request.id().team(), FastTrackCards.newsSubject(request, number));
		}
		refreshHomes(request);
	}

	private void refreshHomes(FastTrackRequest request) {
		this.home.refresh(request.requesterId());
		this.home.refresh(coach(request));
		this.offers.of(request.id()).forEach(this.home::refresh);
	}

	private void show(PersonId reader, String kind, FastTrackRequest request, Urgency urgency) {
		this.cards.show(FastTrackCards.of(reader, kind, request), this.clock.instant(), urgency);
	}

	private PersonId coach(FastTrackRequest request) {
		return this.pairings.require(request.pairing()).coachId();
	}

}

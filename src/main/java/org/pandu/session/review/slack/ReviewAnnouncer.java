package org.pandu.session.review.slack;

import java.time.Clock;
import java.util.stream.Stream;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Daytime;
import org.pandu.session.Session;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionMoved;
import org.pandu.session.review.ReviewMade;
import org.pandu.session.review.SessionReview;
import org.pandu.session.review.SessionReviews;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells both sides of sessions to look at, by day, and keeps that card true.
 */
@Component
class ReviewAnnouncer {

	private final SessionReviews reviews;

	private final Pairings pairings;

	private final Cards cards;

	private final Daytime daytime;

	private final Clock clock;

	ReviewAnnouncer(SessionReviews reviews, Pairings pairings, Cards cards, Daytime daytime, Clock clock) {
		this.reviews = reviews;
		this.pairings = pairings;
		this.cards = cards;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(ReviewMade event) {
		SessionReview review = event.review();
		Pairing pairing = this.pairings.require(review.pairing());
		Stream.of(pairing.coachId(), pairing.coacheeId())
			.forEach((person) -> this.cards.reschedule(CardKey.to(person, ReviewCard.KIND, review.id().subject()),
					this.daytime.next(person, this.clock.instant())));
	}

	@EventListener
	void on(SessionMoved event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		refresh(event.session());
	}

	@EventListener
	void on(SessionClosed event) {
		refresh(event.session());
	}

	private void refresh(Session session) {
		this.reviews.of(session.id()).forEach((review) -> this.cards.refresh(review.team(), review.subject()));
	}

}

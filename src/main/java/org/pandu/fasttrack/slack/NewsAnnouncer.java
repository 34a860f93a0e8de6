package org.pandu.fasttrack.slack;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.fasttrack.FastTrackNews;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.Offers;
import org.pandu.fasttrack.Responders;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans the short messages that make a sound beside the cards.
 */
@Component
class NewsAnnouncer {

	private final Cards cards;

	private final Responders responders;

	private final Offers offers;

	private final Clock clock;

	NewsAnnouncer(Cards cards, Responders responders, Offers offers, Clock clock) {
		this.cards = cards;
		this.responders = responders;
		this.offers = offers;
		this.clock = clock;
	}

	@EventListener
	void on(FastTrackNews event) {
		FastTrackRequest request = event.request();
		String subject = FastTrackCards.newsSubject(request, request.answers().news());
		recipients(event).stream()
			.filter((recipient) -> !recipient.equals(event.by()))
			.forEach((recipient) -> this.cards.show(
					new CardKey(request.id().team(), FastTrackCards.news(event.what()), subject, recipient),
					this.clock.instant(), Urgency.URGENT));
	}

	private List<String> recipients(FastTrackNews event) {
		FastTrackRequest request = event.request();
		return switch (event.what()) {
			case PROPOSED, DECLINED, EXPIRED -> List.of(request.requester());
			case CLOSED ->
				Stream.concat(Stream.of(request.requester()), request.claimer().map(PersonId::user).stream()).toList();
			case REFUSED -> List.of(this.responders.of(request).user());
			case ADDED -> (request.claimer().isPresent() || request.waitsForCoach())
					? List.of(this.responders.of(request).user()) : List.of();
			case AGAIN -> (request.course().offerChannel() != null) ? List.of(request.course().offerChannel())
					: this.offers.of(request.id()).stream().map(PersonId::user).toList();
		};
	}

}

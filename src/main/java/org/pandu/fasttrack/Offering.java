package org.pandu.fasttrack;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows an offered request to the others: in their channel, or one by one.
 */
@Service
@Transactional
public class Offering {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Offers offers;

	private final ApplicationEventPublisher events;

	Offering(FastTrackRequests requests, Turns turns, Offers offers, ApplicationEventPublisher events) {
		this.requests = requests;
		this.turns = turns;
		this.offers = offers;
		this.events = events;
	}

	/**
	 * Shows it, unless it is over meanwhile.
	 * @param channel Slack's id; {@code null} for one by one
	 */
	public void place(FastTrackId id, @Nullable String channel) {
		FastTrackRequest request = this.turns.take(id);
		if (request.isOpen()) {
			FastTrackRequest placed = this.requests.save(request.offerIn(channel));
			this.events.publishEvent(new FastTrackOffered(placed,
					(channel != null) ? List.of(channel) : this.offers.of(id).stream().map(PersonId::user).toList()));
		}
	}

}

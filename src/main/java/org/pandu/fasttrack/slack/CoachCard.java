package org.pandu.fasttrack.slack;

import java.util.Optional;
import java.util.Set;

import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the coach or mentor at once who asks and by when. What it is about stands behind
 * the button.
 */
@Component
class CoachCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final ResponderPieces pieces;

	CoachCard(FastTrackRequests requests, ResponderPieces pieces) {
		this.requests = requests;
		this.pieces = pieces;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.ASKED);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return Optional.of(this.requests.require(FastTrackCards.id(card.team(), card.subject())))
			.filter((request) -> posted || request.waitsForCoach())
			.map((request) -> new Message(this.pieces.plainly(request, card.person(), words),
					this.pieces.blocks(request, card.person(), words)));
	}

}

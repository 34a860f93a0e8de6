package org.pandu.fasttrack.slack;

import java.util.Optional;
import java.util.Set;

import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The requester's one card. It changes in place until a session stands or the request is
 * over.
 */
@Component
class OwnCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final OwnPieces pieces;

	OwnCard(FastTrackRequests requests, OwnPieces pieces) {
		this.requests = requests;
		this.pieces = pieces;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.OWN);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		FastTrackRequest request = this.requests.require(FastTrackId.parse(card.team(), card.subject()));
		return Optional.of(new Message(this.pieces.plainly(request, words), this.pieces.blocks(request, words)));
	}

}

package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackState;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a programme admin of a request that nobody answers: who asks whom, since when.
 * Never what it is about.
 */
@Component
class AdminCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	AdminCard(FastTrackRequests requests, Pairings pairings) {
		this.requests = requests;
		this.pairings = pairings;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.ADMIN);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		FastTrackRequest request = this.requests.require(FastTrackId.parse(card.team(), card.subject()));
		boolean expired = request.state() == FastTrackState.EXPIRED;
		if (!posted && !request.isOpen() && !expired) {
			return Optional.empty();
		}
		Pairing pairing = this.pairings.require(request.pairing());
		String heading = words.of("fasttrack.admin." + (expired ? "EXPIRED" : request.isOpen() ? "OPEN" : "OVER"));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading + "*\n"
				+ words.of("fasttrack.admin.who", "person", request.requesterId().mention(), "coach",
						pairing.coachId().mention(), "kind", pairing.kind().name(), "asked", request.asked().askedAt())
				+ "\n" + Urgencies.line(request, words)));
		blocks.add(Pieces.context(words.of("fasttrack.admin.note", "state", request.isOpen() ? "open" : "over")));
		return Optional.of(new Message(heading, blocks));
	}

}

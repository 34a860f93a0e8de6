package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.id.PersonId;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Fast-track on the Home tab: what waits for the person's answer, what the person waits
 * for, and the way to ask.
 */
@Component
class FastTrackSection implements HomeSection {

	/** As many of each as leave the Home tab room for the rest. */
	private static final int MOST = 3;

	private final FastTrackRequests requests;

	private final OwnModal own;

	private final OwnPieces ownPieces;

	private final ResponderPieces responderPieces;

	private final OfferCard offer;

	FastTrackSection(FastTrackRequests requests, OwnModal own, OwnPieces ownPieces, ResponderPieces responderPieces,
			OfferCard offer) {
		this.requests = requests;
		this.own = own;
		this.ownPieces = ownPieces;
		this.responderPieces = responderPieces;
		this.offer = offer;
	}

	@Override
	public HomePlace place() {
		return HomePlace.FAST_TRACK;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		Stream.concat(this.requests.claimedBy(person).stream(), this.requests.waitingFor(person).stream())
			.limit(MOST)
			.forEach((request) -> blocks.addAll(this.responderPieces.blocks(request, person, words)));
		this.requests.offeredTo(person)
			.stream()
			.limit(MOST)
			.forEach((request) -> blocks.addAll(this.offer.blocks(request, words)));
		this.requests.openBy(person)
			.stream()
			.limit(MOST)
			.forEach((request) -> blocks.addAll(this.ownPieces.blocks(request, words)));
		if (!this.own.free(person).isEmpty()) {
			blocks.add(Pieces.section(words.of("fasttrack.home.what")));
			blocks.add(Pieces
				.buttons(Pieces.button(words.of("fasttrack.ask"), FastTrackActions.ASK, FastTrackActions.ANOTHER)));
		}
		if (!blocks.isEmpty()) {
			blocks.addFirst(Pieces.header(words.of("fasttrack.home")));
		}
		return blocks;
	}

}

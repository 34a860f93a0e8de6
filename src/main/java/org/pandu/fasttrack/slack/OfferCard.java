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
import org.pandu.fasttrack.Offering;
import org.pandu.pairing.Pairings;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Offers a request to another coach or mentor, or in their channel: the level, the
 * urgency and the wished day, no name. For who has taken it, it becomes a card to answer.
 */
@Component
class OfferCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final Offering offering;

	private final ResponderPieces pieces;

	private final Pairings pairings;

	private final People people;

	OfferCard(FastTrackRequests requests, Offering offering, ResponderPieces pieces, Pairings pairings, People people) {
		this.requests = requests;
		this.offering = offering;
		this.pieces = pieces;
		this.pairings = pairings;
		this.people = people;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.OFFER);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		FastTrackRequest request = this.requests.require(FastTrackCards.id(card.team(), card.subject()));
		if (card.isPersonal() && request.isClaimedBy(card.person())) {
			return Optional.of(new Message(this.pieces.plainly(request, card.person(), words),
					this.pieces.blocks(request, card.person(), words)));
		}
		return (posted || request.isClaimable())
				? Optional.of(new Message(heading(request, words), blocks(request, words))) : Optional.empty();
	}

	/**
	 * The channel does not take it, so the coaches are asked one by one.
	 */
	@Override
	public void refused(CardKey card, String code) {
		if (!card.isPersonal()) {
			this.offering.place(FastTrackId.parse(card.team(), card.subject()), null);
		}
	}

	List<LayoutBlock> blocks(FastTrackRequest request, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading(request, words) + "*\n" + facts(request, words)));
		if (request.isClaimable()) {
			blocks.add(Pieces.context(words.of("fasttrack.offer.nameless", "kind", kind(request))));
			blocks.add(Pieces
				.buttons(Pieces.primary(words.of("fasttrack.claim"), FastTrackActions.CLAIM, request.id().subject())));
		}
		return blocks;
	}

	/**
	 * What can be said before it is taken.
	 */
	String facts(FastTrackRequest request, Words words) {
		Level level = this.people.findById(request.requesterId()).map(Person::level).orElseThrow();
		return words.of("fasttrack.offer.facts", "level", words.of("people.level." + level), "urgency",
				Urgencies.line(request, words));
	}

	private String heading(FastTrackRequest request, Words words) {
		boolean taken = request.isOpen() || request.state() == FastTrackState.ACCEPTED;
		return words.of("fasttrack.offer." + (request.isClaimable() ? "OPEN" : taken ? "TAKEN" : "OVER"), "kind",
				kind(request));
	}

	private String kind(FastTrackRequest request) {
		return this.pairings.require(request.pairing()).kind().name();
	}

}

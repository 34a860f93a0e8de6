package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Offers a request to another coach or mentor: the level and the wished day, no name.
 */
@Component
class OfferCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final Sessions sessions;

	private final People people;

	OfferCard(FastTrackRequests requests, Pairings pairings, Sessions sessions, People people) {
		this.requests = requests;
		this.pairings = pairings;
		this.sessions = sessions;
		this.people = people;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.OFFER);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return Optional.of(this.requests.require(FastTrackId.parse(card.team(), card.subject())))
			.filter((request) -> posted || request.isOpen())
			.map((request) -> new Message(heading(request, card.person(), words),
					blocks(request, card.person(), words)));
	}

	List<LayoutBlock> blocks(FastTrackRequest request, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading(request, reader, words) + "*\n" + facts(request, words)));
		String id = request.id().subject();
		if (request.isOpen()) {
			blocks.add(Pieces.context(words.of("fasttrack.offer.nameless", "kind", kind(request))));
			blocks.add(Pieces.buttons(Pieces.primary(words.of("fasttrack.claim"), FastTrackActions.CLAIM, id)));
		}
		else if (tookIt(request, reader)) {
			blocks.add(Pieces.buttons(Pieces.button(words.of("fasttrack.read"), FastTrackActions.READ_TOPIC, id)));
		}
		return blocks;
	}

	/**
	 * What can be said before it is taken.
	 */
	String facts(FastTrackRequest request, Words words) {
		Level level = this.people.findById(request.requesterId()).map(Person::level).orElseThrow();
		return words.of("fasttrack.offer.facts", "level", words.of("people.level." + level), "day", request.wantedBy());
	}

	private String heading(FastTrackRequest request, PersonId reader, Words words) {
		String stand = request.isOpen() ? "OPEN" : tookIt(request, reader) ? "YOURS"
				: (request.state() == FastTrackRequest.State.ACCEPTED) ? "TAKEN" : "OVER";
		return words.of("fasttrack.offer." + stand, "kind", kind(request));
	}

	private String kind(FastTrackRequest request) {
		return this.pairings.require(request.pairing()).kind().name();
	}

	private boolean tookIt(FastTrackRequest request, PersonId reader) {
		return request.session()
			.flatMap(this.sessions::findById)
			.filter((session) -> session.coachId().equals(reader))
			.isPresent();
	}

}

package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.FastTrackNews;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackState;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.Responders;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A short message beside a request's card: the card changes in place, and Slack makes no
 * sound for that. It says what happened and leads to where it can be answered; once it
 * was, it says so.
 */
@Component
class NewsCard implements CardRenderer {

	private final FastTrackRequests requests;

	private final Responders responders;

	private final Pairings pairings;

	private final Profiles profiles;

	private final OfferCard offer;

	NewsCard(FastTrackRequests requests, Responders responders, Pairings pairings, Profiles profiles, OfferCard offer) {
		this.requests = requests;
		this.responders = responders;
		this.pairings = pairings;
		this.profiles = profiles;
		this.offer = offer;
	}

	@Override
	public Set<String> kinds() {
		return Arrays.stream(FastTrackNews.What.values()).map(FastTrackCards::news).collect(Collectors.toSet());
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		FastTrackRequest request = this.requests.require(FastTrackCards.id(card.team(), card.subject()));
		FastTrackNews.What what = FastTrackCards.what(card);
		boolean fresh = isFresh(what, request);
		if (!posted && !fresh) {
			return Optional.empty();
		}
		PersonId person = person(what, request);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(text(what, fresh, request, card, person.mention(), words)
				+ ((what == FastTrackNews.What.AGAIN) ? "\n" + this.offer.facts(request, words) : "")));
		ButtonElement button = fresh ? button(what, request, words) : null;
		if (button != null) {
			blocks.add(Pieces.buttons(button));
		}
		String plain = text(what, fresh, request, card, this.profiles.name(person), words).replace("*", "");
		return Optional.of(new Message(plain, blocks));
	}

	/**
	 * Whether it still says how things stand.
	 */
	private static boolean isFresh(FastTrackNews.What what, FastTrackRequest request) {
		return switch (what) {
			case PROPOSED -> request.state() == FastTrackState.PROPOSED;
			case DECLINED, EXPIRED, CLOSED -> true;
			case REFUSED -> request.state() == FastTrackState.OPEN && request.answers().timesRefusedAt() != null;
			case ADDED -> request.isOpen();
			case AGAIN -> request.isClaimable();
		};
	}

	private String text(FastTrackNews.What what, boolean fresh, FastTrackRequest request, CardKey card, String person,
			Words words) {
		return words.of("fasttrack.news." + what, "fresh", fresh ? "yes" : "no", "person", person, "open",
				request.isOpen() ? "yes" : "no", "reader",
				card.recipient().equals(request.requester()) ? "requester" : "other", "kind",
				this.pairings.require(request.pairing()).kind().name());
	}

	private static @Nullable ButtonElement button(FastTrackNews.What what, FastTrackRequest request, Words words) {
		String id = request.id().subject();
		return switch (what) {
			case PROPOSED ->
				Pieces.primary(words.of("fasttrack.news.choose"), FastTrackActions.ASK, FastTrackActions.ANY);
			case REFUSED -> Pieces.primary(words.of("fasttrack.propose"), FastTrackActions.PROPOSE, id);
			case ADDED -> Pieces.button(words.of("fasttrack.read"), FastTrackActions.READ_TOPIC, id);
			case AGAIN -> Pieces.primary(words.of("fasttrack.claim"), FastTrackActions.CLAIM, id);
			case DECLINED, EXPIRED, CLOSED -> null;
		};
	}

	/** Whom it speaks of. */
	private PersonId person(FastTrackNews.What what, FastTrackRequest request) {
		return switch (what) {
			case PROPOSED -> this.responders.of(request);
			case DECLINED, EXPIRED, CLOSED -> this.pairings.require(request.pairing()).coachId();
			case REFUSED, ADDED, AGAIN -> request.requesterId();
		};
	}

}

package org.pandu.session.review.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.session.Session;
import org.pandu.session.review.ReviewId;
import org.pandu.session.review.SessionReview;
import org.pandu.session.review.SessionReviews;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells both sides that there are sessions to look at. It loses its button when all are
 * decided on.
 */
@Component
class ReviewCard implements CardRenderer {

	static final String KIND = "session.review";

	private final SessionReviews reviews;

	private final Pairings pairings;

	private final PairingLines lines;

	ReviewCard(SessionReviews reviews, Pairings pairings, PairingLines lines) {
		this.reviews = reviews;
		this.pairings = pairings;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		ReviewId id = ReviewId.parse(card.team(), card.subject());
		List<Session> open = this.reviews.undecided(id);
		return this.reviews.find(id)
			.filter((review) -> posted || !open.isEmpty())
			.map((review) -> message(review, open, card, words));
	}

	private Message message(SessionReview review, List<Session> open, CardKey card, Words words) {
		Pairing pairing = this.pairings.require(review.pairing());
		boolean own = review.changedId().equals(card.person());
		String title = words.of("session.review.title", "pairing", this.lines.of(pairing, card.person(), words));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + title + "*\n" + words.of("session.review.count", "count", open.size())));
		blocks.add(Pieces.context(
				words.of("session.review.since", "self", own ? "yes" : "no", "person", review.changedId().mention())));
		if (!open.isEmpty()) {
			blocks.add(Pieces
				.buttons(Pieces.primary(words.of("session.review.open"), ReviewActions.OPEN, review.id().subject())));
		}
		return new Message(words.of("session.review.plain", "count", open.size()), blocks);
	}

}

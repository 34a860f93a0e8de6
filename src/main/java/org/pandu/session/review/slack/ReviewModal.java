package org.pandu.session.review.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.review.Misfit;
import org.pandu.session.review.ReviewId;
import org.pandu.session.review.SessionReviews;
import org.pandu.session.slack.Headings;
import org.pandu.session.slack.Perspective;
import org.pandu.session.slack.Perspectives;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Cards;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The sessions that no longer fit, each with why, to keep or to move.
 */
@Component
class ReviewModal implements SlackFeature {

	/** As many as leave the modal room. */
	private static final int MOST = 20;

	private final SessionReviews reviews;

	private final Perspectives perspectives;

	private final Cards cards;

	private final Transactions transactions;

	ReviewModal(SessionReviews reviews, Perspectives perspectives, Cards cards, Transactions transactions) {
		this.reviews = reviews;
		this.perspectives = perspectives;
		this.cards = cards;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(ReviewActions.OPEN, (call) -> call
			.open(this.transactions.read(() -> modal(id(call, call.value()), call.actor(), call.words()))));
		on.action(ReviewActions.KEEP, this::keep);
	}

	private void keep(ActionCall call) {
		String[] ids = call.value().split("/", 2);
		ReviewId review = id(call, ids[0]);
		Modal left = this.transactions.write(() -> {
			this.reviews.keep(call.actor(), SessionId.parse(call.actor().team(), ids[1]));
			this.cards.refresh(review.team(), review.subject());
			return modal(review, call.actor(), call.words());
		});
		call.update(left);
	}

	private Modal modal(ReviewId id, PersonId actor, Words words) {
		List<Session> mine = this.reviews.undecided(id)
			.stream()
			.filter((session) -> session.coachId().equals(actor) || session.coacheeId().equals(actor))
			.toList();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("session.review.count", "count", mine.size())));
		for (Session session : mine.stream().limit(MOST).toList()) {
			Perspective seen = this.perspectives.of(session, actor, words);
			blocks.add(seen.lines(Headings.of(seen)));
			seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
			blocks.add(Pieces.context(why(session, seen)));
			blocks.add(Pieces.buttons(
					Pieces.button(words.of("session.review.keep"), ReviewActions.KEEP,
							id.subject() + "/" + session.id().subject()),
					Pieces.button(words.of("session.button.move"), SessionActions.MOVE, session.id().subject())));
		}
		return new Modal(ReviewActions.OPEN, id.subject(), words.of("session.review.modal"), null,
				words.of("slack.close"), blocks);
	}

	private String why(Session session, Perspective seen) {
		String reasons = this.reviews.why(session)
			.stream()
			.map((misfit) -> seen.words()
				.of("session.review.why", "what", what(misfit, seen), "person", seen.other().mention()))
			.collect(Collectors.joining(" "));
		return reasons.isEmpty() ? seen.words().of("session.review.fits") : reasons;
	}

	private static String what(Misfit misfit, Perspective seen) {
		return switch (misfit) {
			case LENGTH -> "length";
			case COACH -> seen.leads() ? "own" : "other";
			case COACHEE -> seen.leads() ? "other" : "own";
		};
	}

	private static ReviewId id(ActionCall call, String text) {
		return ReviewId.parse(call.actor().team(), text);
	}

}

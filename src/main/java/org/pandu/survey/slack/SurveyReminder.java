package org.pandu.survey.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Cards;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The one reminder of an unanswered survey. It is not sent when the person has had four
 * messages about the session already; the survey then waits on the Home tab alone.
 */
@Component
class SurveyReminder implements CardRenderer {

	static final String KIND = "survey.reminder";

	private static final int MOST_MESSAGES = 4;

	private final Surveying surveying;

	private final SurveyPieces pieces;

	private final OccasionWords names;

	private final Cards cards;

	SurveyReminder(Surveying surveying, SurveyPieces pieces, OccasionWords names, Cards cards) {
		this.surveying = surveying;
		this.pieces = pieces;
		this.names = names;
		this.cards = cards;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Occasion about = Occasion.parse(card.team(), card.subject());
		if (!posted && !applies(card, about)) {
			return Optional.empty();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		String waits = this.surveying.waitingFor(card.person()).contains(about) ? "yes" : "no";
		blocks.add(Pieces.section(words.of("survey.reminder", "waits", waits, "what", this.names.name(about, words))));
		blocks.addAll(this.pieces.render(about, card.person(), words));
		return Optional.of(new Message(words.of("survey.reminder.fallback"), blocks));
	}

	private boolean applies(CardKey card, Occasion about) {
		return this.surveying.waitingFor(card.person()).contains(about)
				&& this.cards.posted(card.team(), card.subject(), card.recipient()) < MOST_MESSAGES;
	}

}

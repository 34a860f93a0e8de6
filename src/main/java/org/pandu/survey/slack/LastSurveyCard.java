package org.pandu.survey.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks the coachee or mentee how a pairing was that ended without a closing conversation.
 */
@Component
class LastSurveyCard implements CardRenderer {

	static final String KIND = "survey.ending";

	private final Surveying surveying;

	private final SurveyPieces pieces;

	private final OccasionWords names;

	LastSurveyCard(Surveying surveying, SurveyPieces pieces, OccasionWords names) {
		this.surveying = surveying;
		this.pieces = pieces;
		this.names = names;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Occasion about = Occasion.parse(card.team(), card.subject());
		if (!posted && !this.surveying.waitingFor(card.person()).contains(about)) {
			return Optional.empty();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("survey.ending", "pairing", this.names.name(about, words))));
		blocks.addAll(this.pieces.render(about, card.person(), words));
		return Optional.of(new Message(words.of("survey.ending.fallback"), blocks));
	}

}

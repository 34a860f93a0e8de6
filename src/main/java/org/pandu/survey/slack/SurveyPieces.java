package org.pandu.survey.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.LeastPeople;
import org.pandu.survey.Occasion;
import org.pandu.survey.Standing;
import org.pandu.survey.Surveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The survey's part of a message or of the Home tab. It never shows the rating itself:
 * owners of the workspace can export messages.
 */
@Component
public class SurveyPieces {

	private final Surveying surveying;

	private final LeastPeople least;

	SurveyPieces(Surveying surveying, LeastPeople least) {
		this.least = least;
		this.surveying = surveying;
	}

	/**
	 * Asks for the rating in one tap, says thanks for it, or that it would come too late.
	 * @param reader who reads it; empty for everyone who was not asked
	 */
	public List<LayoutBlock> render(Occasion about, PersonId reader, Words words) {
		return this.surveying.standing(reader, about)
			.map((standing) -> render(about, reader, standing, words))
			.orElse(List.of());
	}

	private List<LayoutBlock> render(Occasion about, PersonId reader, Standing standing, Words words) {
		return switch (standing) {
			case WAITING -> List.of(
					Pieces.section(words.of("survey.question", "question",
							Mrkdwn.escape(this.surveying.wording(reader, about).in(words.locale())))),
					Pieces.buttons(Ratings.ALL.stream()
						.map((rating) -> Pieces.button(Ratings.label(rating, words), SurveyActions.rate(rating),
								about.subject()))
						.toList()),
					Pieces.context(words.of("survey.who-sees", "least", this.least.of(reader.team()))));
			case CLOSED ->
				List.of(Pieces.context(words.of("survey.closed", "day", this.surveying.lastDay(reader, about))));
			case CHANGEABLE -> List.of(Pieces.section(words.of("survey.thanks"),
					Pieces.button(words.of("survey.comment.add"), SurveyActions.COMMENT, about.subject())));
			case SETTLED -> List.of(Pieces.context(words.of("survey.thanks")));
		};
	}

}

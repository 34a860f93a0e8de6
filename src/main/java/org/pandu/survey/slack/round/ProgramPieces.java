package org.pandu.survey.slack.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Standing;
import org.pandu.text.Words;

/**
 * What can be done with a survey of the programme. It never shows an answer: owners of
 * the workspace can export messages.
 */
final class ProgramPieces {

	private ProgramPieces() {
	}

	/**
	 * The way to answer, or that it was answered or would come too late.
	 * @param lastDay the last day on which an answer counts
	 */
	static List<LayoutBlock> of(UUID survey, Standing standing, LocalDate lastDay, int least, Words words) {
		return switch (standing) {
			case WAITING -> List.of(
					Pieces.buttons(
							Pieces.primary(words.of("survey.program.answer"), RoundActions.ANSWER, survey.toString())),
					Pieces.context(words.of("survey.program.who-sees", "least", least)));
			case CLOSED -> List.of(Pieces.context(words.of("survey.closed", "day", lastDay)));
			case CHANGEABLE -> List.of(Pieces.section(words.of("survey.program.thanks"),
					Pieces.button(words.of("survey.program.change"), RoundActions.ANSWER, survey.toString())));
			case SETTLED -> List.of(Pieces.context(words.of("survey.program.thanks")));
		};
	}

}

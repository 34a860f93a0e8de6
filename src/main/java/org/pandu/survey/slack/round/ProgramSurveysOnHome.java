package org.pandu.survey.slack.round;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The newest survey of the programme that waits for the reader.
 */
@Component
class ProgramSurveysOnHome implements HomeSection {

	private final ProgramSurveying surveying;

	ProgramSurveysOnHome(ProgramSurveying surveying) {
		this.surveying = surveying;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.surveying.waitingFor(person)
			.stream()
			.limit(1)
			.<LayoutBlock>map((survey) -> Pieces.section(
					words.of("survey.program.home", "round",
							RoundWords.name(this.surveying.round(person, survey), words)),
					Pieces.button(words.of("survey.program.answer"), RoundActions.ANSWER, survey.toString())))
			.toList();
	}

}

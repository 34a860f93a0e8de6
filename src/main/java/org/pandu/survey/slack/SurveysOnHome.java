package org.pandu.survey.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The surveys that wait for the reader, each answered in one tap. The newest ones only:
 * an old session is hard to recall, and the list stays short.
 */
@Component
class SurveysOnHome implements HomeSection {

	private static final int MOST = 2;

	private final Surveying surveying;

	private final SurveyPieces pieces;

	private final OccasionWords names;

	SurveysOnHome(Surveying surveying, SurveyPieces pieces, OccasionWords names) {
		this.surveying = surveying;
		this.pieces = pieces;
		this.names = names;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Occasion about : this.surveying.waitingFor(person).stream().limit(MOST).toList()) {
			blocks.add(Pieces.section(words.of("survey.home", "what", this.names.name(about, words))));
			blocks.addAll(this.pieces.render(about, person, words));
		}
		return blocks;
	}

}

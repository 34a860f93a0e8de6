package org.pandu.survey.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
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

	private final Sessions sessions;

	SurveysOnHome(Surveying surveying, SurveyPieces pieces, Sessions sessions) {
		this.surveying = surveying;
		this.pieces = pieces;
		this.sessions = sessions;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (SessionId id : this.surveying.waitingFor(person).stream().limit(MOST).toList()) {
			Session session = this.sessions.require(id);
			blocks.add(Pieces.section(words.of("survey.home", "day", words.day(session.startsAt()), "coach",
					session.coachId().mention())));
			blocks.addAll(this.pieces.render(id, person, words));
		}
		return blocks;
	}

}

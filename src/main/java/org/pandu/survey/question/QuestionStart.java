package org.pandu.survey.question;

import java.util.Map;

import org.pandu.id.TeamId;
import org.pandu.program.ProgramBegun;
import org.pandu.slack.EachWorkspace;
import org.pandu.text.Bilingual;
import org.pandu.text.Languages;
import org.pandu.text.Texts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives every workspace the guideline's questions before the first request.
 */
@Component
class QuestionStart implements SmartInitializingSingleton {

	private final QuestionRows rows;

	private final Texts texts;

	private final EachWorkspace eachWorkspace;

	QuestionStart(QuestionRows rows, Texts texts, EachWorkspace eachWorkspace) {
		this.rows = rows;
		this.texts = texts;
		this.eachWorkspace = eachWorkspace;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.eachWorkspace.inTurn(this::begin);
	}

	@EventListener
	void on(ProgramBegun event) {
		begin(event.team());
	}

	private void begin(TeamId team) {
		for (GuidelineQuestions question : GuidelineQuestions.ALL) {
			this.rows.add(team, question.topic(), question.name(), question.level(),
					new Bilingual(this.texts.get(Languages.INDONESIAN, question.textKey(), Map.of()),
							this.texts.get(Languages.ENGLISH, question.textKey(), Map.of())),
					null);
		}
	}

}

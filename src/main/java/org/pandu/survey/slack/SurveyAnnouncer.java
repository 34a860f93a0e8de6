package org.pandu.survey.slack;

import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.survey.SurveyAnswered;
import org.pandu.survey.SurveyAsked;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps messages and Home tabs true to the surveys. Asking needs no message of its own:
 * the question stands in the one that follows the session.
 */
@Component
class SurveyAnnouncer {

	private final Cards cards;

	private final Home home;

	SurveyAnnouncer(Cards cards, Home home) {
		this.cards = cards;
		this.home = home;
	}

	@EventListener
	void on(SurveyAsked asked) {
		this.home.refresh(asked.person());
	}

	@EventListener
	void on(SurveyAnswered answered) {
		this.cards.refresh(answered.session().team(), answered.session().subject());
		this.home.refresh(answered.person());
	}

}

package org.pandu.survey.slack;

import java.time.Clock;
import java.time.Instant;

import org.pandu.notice.Urgency;
import org.pandu.people.Daytime;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.Occasion;
import org.pandu.survey.SurveyAnswered;
import org.pandu.survey.SurveyAsked;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps messages and Home tabs true to the surveys. Asking about a session needs no
 * message of its own: the question stands in the one that follows it. A pairing's end and
 * the reminder do.
 */
@Component
class SurveyAnnouncer {

	private final Cards cards;

	private final Home home;

	private final Daytime daytime;

	private final Clock clock;

	private final AnswerDays days;

	private final SurveyDeadlines deadlines;

	SurveyAnnouncer(Cards cards, Home home, Daytime daytime, Clock clock, AnswerDays days, SurveyDeadlines deadlines) {
		this.deadlines = deadlines;
		this.days = days;
		this.cards = cards;
		this.home = home;
		this.daytime = daytime;
		this.clock = clock;
	}

	/**
	 * Reminds at the same weekday and time a week later, when people work as they did
	 * then, or sooner where the answer would count no more; never at night.
	 */
	@EventListener
	void on(SurveyAsked asked) {
		Instant now = this.clock.instant();
		Instant until = this.days.countsUntil(asked.person().team(), now);
		this.deadlines.plan(asked.person(), asked.about().subject(), until);
		if (asked.about() instanceof Occasion.OfEnd) {
			this.cards.show(CardKey.to(asked.person(), LastSurveyCard.KIND, asked.about().subject()),
					this.daytime.next(asked.person(), now), Urgency.LOW);
		}
		Instant at = AnswerDays.remindAt(now, until);
		this.cards.show(CardKey.to(asked.person(), SurveyReminder.KIND, asked.about().subject()),
				this.daytime.next(asked.person(), at), Urgency.LOW);
		this.home.refresh(asked.person());
	}

	@EventListener
	void on(SurveyAnswered answered) {
		this.deadlines.plan(answered.person(), answered.about().subject(), answered.until());
		this.cards.refresh(answered.about().team(), answered.about().subject());
		this.home.refresh(answered.person());
	}

}

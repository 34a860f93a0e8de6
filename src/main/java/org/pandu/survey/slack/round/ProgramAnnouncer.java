package org.pandu.survey.slack.round;

import java.time.Clock;
import java.time.Instant;

import org.pandu.notice.Urgency;
import org.pandu.people.Daytime;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.round.ProgramSurveyAnswered;
import org.pandu.survey.round.ProgramSurveyAsked;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.survey.round.SkillsAsked;
import org.pandu.survey.slack.SurveyDeadlines;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings a round to those who are asked: one card, for the survey of the programme one
 * reminder before the answer would come too late, then silence.
 */
@Component
class ProgramAnnouncer {

	private final Cards cards;

	private final Home home;

	private final Daytime daytime;

	private final Clock clock;

	private final ProgramSurveying surveying;

	private final SurveyDeadlines deadlines;

	ProgramAnnouncer(Cards cards, Home home, Daytime daytime, Clock clock, ProgramSurveying surveying,
			SurveyDeadlines deadlines) {
		this.deadlines = deadlines;
		this.surveying = surveying;
		this.cards = cards;
		this.home = home;
		this.daytime = daytime;
		this.clock = clock;
	}

	@EventListener
	void on(ProgramSurveyAsked asked) {
		String subject = asked.survey().toString();
		Instant at = this.daytime.next(asked.person(), this.clock.instant());
		this.cards.show(CardKey.to(asked.person(), ProgramSurveyCard.KIND, subject), at, Urgency.LOW);
		Instant until = this.surveying.countsUntil(asked.person(), asked.survey());
		this.deadlines.plan(asked.person(), subject, until);
		this.cards.show(CardKey.to(asked.person(), ProgramSurveyCard.REMINDER, subject),
				this.daytime.next(asked.person(), AnswerDays.remindAt(at, until)), Urgency.LOW);
		this.home.refresh(asked.person());
	}

	@EventListener
	void on(SkillsAsked asked) {
		this.cards.show(CardKey.to(asked.person(), SkillsCard.KIND, asked.round().id().toString()),
				this.daytime.next(asked.person(), this.clock.instant()), Urgency.LOW);
	}

	@EventListener
	void on(ProgramSurveyAnswered answered) {
		this.deadlines.plan(answered.person(), answered.survey().toString(), answered.until());
		this.cards.refresh(answered.person().team(), answered.survey().toString());
		this.home.refresh(answered.person());
	}

}

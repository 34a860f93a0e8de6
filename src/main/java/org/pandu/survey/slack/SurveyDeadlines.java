package org.pandu.survey.slack;

import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.database.Transactions;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.stereotype.Component;

/**
 * The moment from which a survey can't be answered, or an answer not be changed, any
 * more: its messages and the Home tab then lose their buttons. Nothing new is said. One
 * notice stands for each person and survey.
 */
@Component
public class SurveyDeadlines implements Delivery {

	private static final String KIND = "survey.deadline";

	private final Notices notices;

	private final Cards cards;

	private final Home home;

	private final Transactions transactions;

	SurveyDeadlines(Notices notices, Cards cards, Home home, Transactions transactions) {
		this.notices = notices;
		this.cards = cards;
		this.home = home;
		this.transactions = transactions;
	}

	/**
	 * Plans it, in place of an earlier one.
	 * @param subject what the survey's messages are about
	 */
	public void plan(PersonId person, String subject, Instant at) {
		this.notices.plan(new NoticeRequest(person.team(), person.user(), KIND, subject, at, Urgency.LOW,
				KIND + ":" + subject + ":" + person.user()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		this.transactions.write(() -> {
			this.cards.refresh(notice.team(), notice.subject());
			this.home.refresh(new PersonId(notice.team(), notice.recipient()));
			return true;
		});
		return new Outcome.Sent();
	}

}

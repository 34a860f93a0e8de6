package org.pandu.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

import org.pandu.database.Transactions;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.Programs;
import org.pandu.slack.Cards;
import org.pandu.survey.SurveyAsked;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Settles the figures of a month when their day has come. One due notice stands for each
 * month in which something was asked. Says nothing by itself; the summaries in the
 * channel are brought up to date.
 */
@Component
class Settling implements Delivery {

	private static final String KIND = "summary.settle";

	private final Freezing freezing;

	private final Programs programs;

	private final Notices notices;

	private final Cards cards;

	private final Transactions transactions;

	private final Clock clock;

	Settling(Freezing freezing, Programs programs, Notices notices, Cards cards, Transactions transactions,
			Clock clock) {
		this.freezing = freezing;
		this.programs = programs;
		this.notices = notices;
		this.cards = cards;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(SurveyAsked event) {
		TeamId team = event.person().team();
		ZoneId zone = this.programs.of(team).zone();
		YearMonth month = YearMonth.from(LocalDate.ofInstant(this.clock.instant(), zone));
		this.notices.plan(new NoticeRequest(team, team.value(), KIND, KIND + ":" + month,
				Freezing.settledAt(Period.of(month), zone), Urgency.LOW, KIND + ":" + month));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		this.transactions.write(() -> {
			this.freezing.catchUp(notice.team());
			YearMonth month = YearMonth.parse(notice.subject().substring(KIND.length() + 1));
			for (Period period : Period.of(month).closing()) {
				this.cards.refresh(notice.team(), period.subject());
			}
			return true;
		});
		return new Outcome.Sent();
	}

}

package org.pandu.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

import org.pandu.database.Transactions;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.EachWorkspace;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.SurveyAsked;
import org.pandu.survey.round.InterviewNoted;
import org.pandu.survey.round.ProgramSurveyAsked;
import org.pandu.survey.skill.SkillsChanged;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Settles the figures of a month when their day has come. One due notice stands for each
 * month in which something was asked or rated, and at the start for those that were
 * missed. Says nothing by itself; the summaries in the channel are brought up to date.
 */
@Component
class Settling implements Delivery, SmartInitializingSingleton {

	private static final String KIND = "summary.settle";

	private final Freezing freezing;

	private final AnswerDays days;

	private final Notices notices;

	private final DigestSending digests;

	private final EachWorkspace eachWorkspace;

	private final Transactions transactions;

	private final Clock clock;

	Settling(Freezing freezing, AnswerDays days, Notices notices, DigestSending digests, EachWorkspace eachWorkspace,
			Transactions transactions, Clock clock) {
		this.freezing = freezing;
		this.days = days;
		this.notices = notices;
		this.digests = digests;
		this.eachWorkspace = eachWorkspace;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.eachWorkspace.inTurn(this::plan);
	}

	@EventListener
	void on(SurveyAsked event) {
		plan(event.person().team());
	}

	@EventListener
	void on(ProgramSurveyAsked event) {
		plan(event.person().team());
	}

	@EventListener
	void on(InterviewNoted event) {
		plan(event.person().team());
	}

	@EventListener
	void on(SkillsChanged event) {
		plan(event.pairing().id().team());
	}

	@EventListener
	void on(VoiceChanged event) {
		plan(event.team());
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		this.transactions.write(() -> {
			for (Period period : this.freezing.catchUp(notice.team())) {
				this.digests.settled(notice.team(), period);
			}
			return true;
		});
		return new Outcome.Sent();
	}

	/**
	 * Plans for this month and the one before, to which the survey of the programme
	 * belongs that is asked after a quarter.
	 */
	private void plan(TeamId team) {
		ZoneId zone = this.days.zone(team);
		YearMonth month = YearMonth.from(LocalDate.ofInstant(this.clock.instant(), zone));
		for (YearMonth one : List.of(month.minusMonths(1), month)) {
			this.notices.plan(new NoticeRequest(team, team.value(), KIND, KIND + ":" + one,
					Freezing.settledAt(Period.of(one), zone), Urgency.LOW, KIND + ":" + one));
		}
	}

}

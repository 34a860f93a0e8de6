package org.pandu.summary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

import org.pandu.database.Transactions;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.Workspaces;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the monthly summary is due: on the first of each month at 09:00 in the programme's
 * zone. One due notice stands for each month; where clocks skip that hour, java.time
 * takes the next. Says nothing by itself.
 */
@Component
class DigestCalendar implements Delivery, SmartInitializingSingleton {

	static final String KIND = "summary.month";

	private static final LocalTime HOUR = LocalTime.of(9, 0);

	private final MonthlyDigest digest;

	private final Programs programs;

	private final Notices notices;

	private final NoticeLog log;

	private final Workspaces workspaces;

	private final Transactions transactions;

	private final Clock clock;

	DigestCalendar(MonthlyDigest digest, Programs programs, Notices notices, NoticeLog log, Workspaces workspaces,
			Transactions transactions, Clock clock) {
		this.digest = digest;
		this.programs = programs;
		this.notices = notices;
		this.log = log;
		this.workspaces = workspaces;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Plans for those who chose their channel before there was a monthly summary.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		for (TeamId team : this.workspaces.all()) {
			this.transactions.write(() -> {
				plan(this.programs.of(team));
				return true;
			});
		}
	}

	@EventListener
	void on(VoiceChanged event) {
		Program program = this.programs.of(event.team());
		plan(program);
		this.digest.follow(program, due(program).minusMonths(1));
	}

	@Override
	public String kind() {
		return KIND;
	}

	/**
	 * Brings the summary of the month before, whatever months were missed: they are over.
	 */
	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Program program = this.programs.of(notice.team());
			plan(program);
			YearMonth due = due(program);
			YearMonth planned = YearMonth.parse(notice.subject());
			// The zone may have changed in the instant in which the notice was taken.
			YearMonth latest = planned.isAfter(due) ? planned : due;
			return this.digest.begin(program, latest.minusMonths(1)) ? new Outcome.Sent() : new Outcome.Dropped();
		});
	}

	/**
	 * Plans the next month's notice, and moves those that wait to where the zone puts
	 * them now.
	 */
	private void plan(Program program) {
		Instant now = this.clock.instant();
		YearMonth current = YearMonth.from(now.atZone(program.zone()));
		for (YearMonth month = current; !month.isAfter(current.plusMonths(2)); month = month.plusMonths(1)) {
			if (program.channel() == null) {
				this.notices.drop(program.team(), key(month));
				continue;
			}
			Instant dueAt = dueAt(month, program.zone());
			boolean next = month.equals(current) ? dueAt.isAfter(now) : month.equals(current.plusMonths(1));
			if (next || this.log.isWaiting(program.team(), month.toString())) {
				this.notices.plan(new NoticeRequest(program.team(), program.team().value(), KIND, month.toString(),
						dueAt, Urgency.LOW, key(month)));
			}
		}
	}

	/**
	 * The latest month on whose first day the summary came due.
	 */
	private YearMonth due(Program program) {
		Instant now = this.clock.instant();
		YearMonth current = YearMonth.from(now.atZone(program.zone()));
		return dueAt(current, program.zone()).isAfter(now) ? current.minusMonths(1) : current;
	}

	private static Instant dueAt(YearMonth month, ZoneId zone) {
		return month.atDay(1).atTime(HOUR).atZone(zone).toInstant();
	}

	private static String key(YearMonth month) {
		return KIND + ":" + month;
	}

}

package org.pandu.survey.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import org.pandu.database.Transactions;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.Program;
import org.pandu.program.ProgramBegun;
import org.pandu.program.Programs;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.EachWorkspace;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the quarterly survey is due: on a quarter's first day at 09:00 in the programme's
 * zone, about the quarter before. One notice stands for each. A cycle that ends within 30
 * days of that day asks in its place.
 */
@Component
class QuarterCalendar implements Delivery, SmartInitializingSingleton {

	private static final String KIND = "survey.quarter";

	private static final LocalTime HOUR = LocalTime.of(9, 0);

	/** In days. */
	private static final int APART = 30;

	private final RoundAsking asking;

	private final Cycles cycles;

	private final Programs programs;

	private final Notices notices;

	private final EachWorkspace eachWorkspace;

	private final Transactions transactions;

	private final Clock clock;

	QuarterCalendar(RoundAsking asking, Cycles cycles, Programs programs, Notices notices, EachWorkspace eachWorkspace,
			Transactions transactions, Clock clock) {
		this.asking = asking;
		this.cycles = cycles;
		this.programs = programs;
		this.notices = notices;
		this.eachWorkspace = eachWorkspace;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.eachWorkspace.inTurn((team) -> plan(this.programs.of(team)));
	}

	@EventListener
	void on(ProgramBegun event) {
		plan(this.programs.of(event.team()));
	}

	@EventListener
	void on(VoiceChanged event) {
		plan(this.programs.of(event.team()));
	}

	/**
	 * A quarter that was left to a cycle is asked about after all when the cycle no
	 * longer ends near it, as long as people recall it.
	 */
	@EventListener
	void on(CycleMoved event) {
		Program program = this.programs.of(event.team());
		LocalDate first = Quarter.of(today(program)).first();
		if (today(program).isBefore(first.plusDays(APART))) {
			plan(program, first);
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	/**
	 * Asks about the latest quarter that is over, whatever quarters were missed.
	 */
	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Program program = this.programs.of(notice.team());
			plan(program);
			LocalDate due = LocalDate.parse(notice.subject());
			Quarter over = Quarter.of(due.isAfter(today(program)) ? due : today(program)).previous();
			LocalDate last = over.next().first().minusDays(1);
			if (isLeftToACycle(program.team(), last)) {
				return new Outcome.Dropped();
			}
			return this.asking.ask(program.team(), new Round.About.OfQuarter(over), over.first(), last)
					? new Outcome.Sent() : new Outcome.Dropped();
		});
	}

	private boolean isLeftToACycle(TeamId team, LocalDate last) {
		return this.cycles.all(team)
			.stream()
			.anyMatch((cycle) -> !cycle.to().isBefore(last.minusDays(APART))
					&& !cycle.to().isAfter(last.plusDays(APART)));
	}

	private void plan(Program program) {
		plan(program, Quarter.of(today(program)).next().first());
	}

	private void plan(Program program, LocalDate next) {
		this.notices.plan(new NoticeRequest(program.team(), program.team().value(), KIND, next.toString(),
				next.atTime(HOUR).atZone(program.zone()).toInstant(), Urgency.LOW, KIND + ":" + next));
	}

	private LocalDate today(Program program) {
		return LocalDate.ofInstant(this.clock.instant(), program.zone());
	}

}

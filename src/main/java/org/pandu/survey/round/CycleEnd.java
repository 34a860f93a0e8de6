package org.pandu.survey.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.Programs;
import org.pandu.program.VoiceChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens on a cycle's last day at 09:00 in the programme's zone: everyone is asked
 * about the programme, and the admins decide what becomes of the pairings. One notice
 * stands for each cycle that has not ended.
 */
@Component
class CycleEnd implements Delivery {

	private static final String KIND = "survey.cycle";

	private static final LocalTime HOUR = LocalTime.of(9, 0);

	private final JdbcClient jdbc;

	private final Cycles cycles;

	private final RoundAsking asking;

	private final Programs programs;

	private final Notices notices;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CycleEnd(JdbcClient jdbc, Cycles cycles, RoundAsking asking, Programs programs, Notices notices,
			Transactions transactions, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.cycles = cycles;
		this.asking = asking;
		this.programs = programs;
		this.notices = notices;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	void plan(Cycle cycle) {
		this.notices.plan(new NoticeRequest(cycle.team(), cycle.team().value(), KIND, cycle.id().toString(),
				endsAt(cycle), Urgency.LOW, KIND + ":" + cycle.id()));
	}

	/**
	 * Forgets a cycle that is deleted.
	 */
	void drop(Cycle cycle) {
		this.notices.dropAbout(cycle.team(), cycle.id().toString());
	}

	@EventListener
	void on(VoiceChanged event) {
		this.cycles.all(event.team()).stream().filter((cycle) -> !cycle.hasEnded()).forEach(this::plan);
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			TeamId team = notice.team();
			UUID id = UUID.fromString(notice.subject());
			Cycle cycle = this.cycles.hold(team, id).orElse(null);
			if (cycle == null) {
				return new Outcome.Dropped();
			}
			Instant now = this.clock.instant();
			// Moved in the instant in which the notice was taken: its new day needs a new
			// one.
			if (endsAt(cycle).isAfter(now)) {
				this.notices.plan(new NoticeRequest(team, team.value(), KIND, id.toString(), endsAt(cycle), Urgency.LOW,
						KIND + ":" + id + ":" + cycle.to()));
				return new Outcome.Dropped();
			}
			int ended = this.jdbc.sql("UPDATE cycle SET ended_at = ? WHERE team_id = ? AND id = ? AND ended_at IS NULL")
				.params(Sql.of(now), team.value(), id)
				.update();
			if (ended == 0) {
				return new Outcome.Dropped();
			}
			this.asking.ask(team, new Round.About.OfCycle(cycle), cycle.from(), cycle.to());
			this.events.publishEvent(new CycleEnded(cycle));
			return new Outcome.Sent();
		});
	}

	private Instant endsAt(Cycle cycle) {
		return cycle.to().atTime(HOUR).atZone(this.programs.of(cycle.team()).zone()).toInstant();
	}

}

package org.pandu.summary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.fasttrack.FastTrackMeasures;
import org.pandu.goal.GoalMeasures;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.Answers;
import org.pandu.survey.LeastPeople;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a summary together. Days are those of the programme's zone.
 */
@Service
@Transactional(readOnly = true)
public class Measures {

	private final SessionRows rows;

	private final FrozenRows frozen;

	private final Programs programs;

	private final Admins admins;

	private final Answers answers;

	private final FastTrackMeasures fastTrack;

	private final GoalMeasures goals;

	private final OrganisationMeasures organisation;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final AnswerDays days;

	private final LeastPeople least;

	Measures(SessionRows rows, FrozenRows frozen, Programs programs, Admins admins, Answers answers,
			FastTrackMeasures fastTrack, GoalMeasures goals, OrganisationMeasures organisation, JdbcClient jdbc,
			Clock clock, AnswerDays days, LeastPeople least) {
		this.least = least;
		this.days = days;
		this.rows = rows;
		this.frozen = frozen;
		this.programs = programs;
		this.admins = admins;
		this.answers = answers;
		this.fastTrack = fastTrack;
		this.goals = goals;
		this.organisation = organisation;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Today in the programme's zone.
	 */
	public LocalDate today(TeamId team) {
		return LocalDate.ofInstant(this.clock.instant(), this.programs.of(team).zone());
	}

	/**
	 * The days a period means today.
	 */
	public Period period(TeamId team, ReportPeriod which) {
		LocalDate today = today(team);
		ZoneId zone = this.programs.of(team).zone();
		LocalDate start = this.jdbc.sql("SELECT min(active_since) AS since FROM pairing WHERE team_id = ? AND NOT once")
			.param(team.value())
			.query((row, number) -> {
				Instant since = Sql.nullableInstant(row, "since");
				return (since != null) ? LocalDate.ofInstant(since, zone) : today;
			})
			.single();
		return which.on(today, start);
	}

	/**
	 * The summary for a programme admin.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Report report(PersonId actor, Period period, @Nullable Dimension by) {
		this.admins.requireAdmin(actor);
		return report(actor.team(), period, by);
	}

	/**
	 * The summary for the programme's channel.
	 */
	public Report report(TeamId team, Period period, @Nullable Dimension by) {
		Program program = this.programs.of(team);
		ZoneId zone = program.zone();
		Instant now = this.clock.instant();
		List<PairingFacts> pairings = this.rows.pairings(team);
		Figures figures = Figures.of(zone, period, now, this.programs.cadences(team), pairings,
				this.rows.sessions(team, zone, period, pairings), by);
		LocalDate today = LocalDate.ofInstant(now, zone);
		Instant from = period.from().atStartOfDay(zone).toInstant();
		Instant until = period.until().atStartOfDay(zone).toInstant();
		int promised = this.least.highest(team, from, until.plus(AnswerDays.LATE));
		int timed = (period.isOfCalendar() && !now.isBefore(until)) ? promised : FastTrackMeasures.NEVER;
		return new Report(period, by, promised, figures, confidential(team, this.days.zone(team), period, now),
				this.fastTrack.of(team, from, until, timed),
				(by != null)
						? this.fastTrack.of(FastTrackMeasures.By.valueOf(by.name()), team, zone, from, until, timed)
						: Map.of(),
				this.goals.of(team, zone, period.from(), period.until(), today, promised),
				this.organisation.of(team, zone, period, pairings, today));
	}

	/**
	 * What the personnel unit entered of a period, alone.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Organisation organisation(PersonId actor, Period period) {
		this.admins.requireAdmin(actor);
		TeamId team = actor.team();
		return this.organisation.of(team, this.programs.of(team).zone(), period, this.rows.pairings(team), today(team));
	}

	/**
	 * What people wrote to their ratings and let be quoted, where enough did.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public List<String> comments(PersonId actor) {
		return this.answers.comments(actor);
	}

	private Confidential confidential(TeamId team, ZoneId zone, Period period, Instant now) {
		if (!period.isOfCalendar()) {
			return new Confidential(Confidential.Standing.FREE, null, List.of());
		}
		LocalDate settled = LocalDate.ofInstant(Freezing.settledAt(period, zone), zone);
		if (now.isBefore(period.until().atStartOfDay(zone).toInstant())) {
			return new Confidential(Confidential.Standing.OPEN, settled, List.of());
		}
		return this.frozen.isSettled(team, period)
				? new Confidential(Confidential.Standing.SETTLED, settled, this.frozen.of(team, period))
				: new Confidential(now.isBefore(Freezing.settledAt(period, zone)) ? Confidential.Standing.SOON
						: Confidential.Standing.SETTLED, settled, List.of());
	}

}

package org.pandu.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days answers belong to, and until when they count. From the first settled figures
 * on they are those of one zone for good, whatever zone the programme has later: counted
 * by two zones, one person's answer could be found by subtraction.
 */
@Component
public class AnswerDays {

	/**
	 * How long after a month's end an answer to a question of that month still counts.
	 */
	public static final Duration LATE = Duration.ofDays(7);

	private final Programs programs;

	private final JdbcClient jdbc;

	AnswerDays(Programs programs, JdbcClient jdbc) {
		this.programs = programs;
		this.jdbc = jdbc;
	}

	/**
	 * The zone of the days, the programme's until figures are settled.
	 */
	public ZoneId zone(TeamId team) {
		return this.jdbc.sql("SELECT zone FROM answer_zone WHERE team_id = ?")
			.param(team.value())
			.query(String.class)
			.optional()
			.map(ZoneId::of)
			.orElseGet(() -> this.programs.of(team).zone());
	}

	/**
	 * Keeps the zone for good. Done once.
	 */
	public void keepZone(TeamId team) {
		this.jdbc.sql("INSERT INTO answer_zone (team_id, zone) VALUES (?, ?) ON CONFLICT DO NOTHING")
			.params(team.value(), zone(team).getId())
			.update();
	}

	/**
	 * The day an answer belongs to: the last one that the question looks back on, or the
	 * one on which it was asked where that is too late for it.
	 * @param about the last day looked back on; {@code null} for that of the asking
	 */
	public static LocalDate day(@Nullable LocalDate about, Instant askedAt, ZoneId zone) {
		return (about != null && askedAt.isBefore(countsUntil(about, zone))) ? about
				: LocalDate.ofInstant(askedAt, zone);
	}

	/**
	 * The moment from which an answer of a day no longer counts.
	 */
	public static Instant countsUntil(LocalDate day, ZoneId zone) {
		return day.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant().plus(LATE);
	}

	/**
	 * The moment from which an answer to what was asked then no longer counts.
	 */
	public Instant countsUntil(TeamId team, Instant askedAt) {
		ZoneId zone = zone(team);
		return countsUntil(day(null, askedAt, zone), zone);
	}

	/**
	 * The last day on which an answer counts.
	 */
	public LocalDate lastDay(TeamId team, Instant countsUntil) {
		return LocalDate.ofInstant(countsUntil, zone(team)).minusDays(1);
	}

	/**
	 * When to remind of what was asked: a week later, and two days before it no longer
	 * counts.
	 */
	public static Instant remindAt(Instant askedAt, Instant countsUntil) {
		Instant week = askedAt.plus(Duration.ofDays(7));
		Instant last = countsUntil.minus(Duration.ofDays(2));
		return week.isBefore(last) ? week : last;
	}

}

package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pandu.database.Sql;
import org.pandu.fasttrack.FastTrackMeasures;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Side;
import org.pandu.people.Admins;
import org.pandu.program.Kind;
import org.pandu.program.Programs;
import org.pandu.session.AllTerms;
import org.pandu.session.Session;
import org.pandu.session.TermsReading;
import org.pandu.survey.AnswerGroup;
import org.pandu.survey.Answers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows the figures are computed from. Days are those of the programme's zone.
 */
@Service
@Transactional(readOnly = true)
public class Measures {

	private final JdbcClient jdbc;

	private final Programs programs;

	private final TermsReading terms;

	private final Admins admins;

	private final Answers answers;

	private final FastTrackMeasures fastTrack;

	private final Clock clock;

	Measures(JdbcClient jdbc, Programs programs, TermsReading terms, Admins admins, Answers answers,
			FastTrackMeasures fastTrack, Clock clock) {
		this.jdbc = jdbc;
		this.programs = programs;
		this.terms = terms;
		this.admins = admins;
		this.answers = answers;
		this.fastTrack = fastTrack;
		this.clock = clock;
	}

	/**
	 * The days a period means today.
	 */
	public Period period(TeamId team, ReportPeriod which) {
		ZoneId zone = zone(team);
		LocalDate today = this.clock.instant().atZone(zone).toLocalDate();
		LocalDate start = pairings(team).stream()
			.map((pairing) -> pairing.since().atZone(zone).toLocalDate())
			.min(LocalDate::compareTo)
			.orElse(today);
		return which.on(today, start);
	}

	/**
	 * The summary for a programme admin.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Report report(PersonId actor, Period period) {
		this.admins.requireAdmin(actor);
		return report(actor.team(), period);
	}

	/**
	 * The summary for the programme's channel, which shows no more than its totals.
	 */
	public Report report(TeamId team, Period period) {
		ZoneId zone = zone(team);
		Instant from = period.from().atStartOfDay(zone).toInstant();
		Instant until = period.until().atStartOfDay(zone).toInstant();
		Figures figures = Figures.of(zone, period, this.clock.instant(), this.programs.cadences(team), pairings(team),
				sessions(team));
		Map<Side, List<AnswerGroup>> bySide = this.answers.groups(team, from, until)
			.stream()
			.collect(Collectors.groupingBy(AnswerGroup::side));
		List<AnswerGroup> groups = bySide.getOrDefault(Side.COACHEE, List.of());
		Map<Kind, Satisfaction> byKind = Arrays.stream(Kind.values())
			.collect(Collectors.toMap(Function.identity(),
					(kind) -> Satisfaction.of(groups.stream().filter((group) -> group.kind() == kind).toList())));
		return new Report(period, figures, Satisfaction.of(groups), byKind,
				Satisfaction.of(bySide.getOrDefault(Side.COACH, List.of())), this.answers.response(team, from, until),
				this.fastTrack.of(team, from, until));
	}

	/**
	 * What people wrote to their ratings, where at least five did.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public List<String> comments(PersonId actor, Period period) {
		ZoneId zone = zone(actor.team());
		return this.answers.comments(actor, period.from().atStartOfDay(zone).toInstant(),
				period.until().atStartOfDay(zone).toInstant());
	}

	private ZoneId zone(TeamId team) {
		return this.programs.of(team).zone();
	}

	private List<PairingFacts> pairings(TeamId team) {
		AllTerms terms = this.terms.in(team);
		return this.jdbc.sql("""
				SELECT p.id, p.kind, p.coach, p.coachee, p.active_since, p.ended_at FROM pairing p
				WHERE p.team_id = ? AND p.active_since IS NOT NULL AND NOT p.once
				""").param(team.value()).query((row, number) -> pairing(team, row, terms)).list();
	}

	private static PairingFacts pairing(TeamId team, ResultSet row, AllTerms terms) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Kind kind = Kind.valueOf(row.getString("kind"));
		PersonId coachee = new PersonId(team, row.getString("coachee"));
		return new PairingFacts(id, kind, terms.levels(coachee), Sql.instant(row, "active_since"),
				Sql.nullableInstant(row, "ended_at"),
				terms.of(id, kind, new PersonId(team, row.getString("coach")), coachee));
	}

	private List<SessionFacts> sessions(TeamId team) {
		return this.jdbc.sql("""
				SELECT pairing_id, starts_at, state FROM session
				WHERE team_id = ? AND state IN ('HELD', 'NOT_HELD', 'CANCELLED')
				""")
			.param(team.value())
			.query((row, number) -> new SessionFacts(row.getObject("pairing_id", UUID.class),
					Sql.instant(row, "starts_at"), Session.State.valueOf(row.getString("state"))))
			.list();
	}

}

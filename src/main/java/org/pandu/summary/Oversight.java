package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.NoticeLog;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.program.Program;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a programme admin should know without asking. Times and names only, nothing that
 * was said.
 */
@Service
@Transactional(readOnly = true)
public class Oversight {

	private static final Duration PATIENCE = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Programs programs;

	private final Admins admins;

	private final NoticeLog notices;

	private final Clock clock;

	Oversight(JdbcClient jdbc, Programs programs, Admins admins, NoticeLog notices, Clock clock) {
		this.jdbc = jdbc;
		this.programs = programs;
		this.admins = admins;
		this.notices = notices;
		this.clock = clock;
	}

	/** An active pairing. */
	private record Active(PersonId coach, PersonId coachee, Cadence cadence, Instant since, boolean arranged) {
	}

	/**
	 * The programme at a glance; empty for everyone but its admins.
	 */
	public Optional<Attention> of(PersonId person) {
		if (!this.admins.isAdmin(person)) {
			return Optional.empty();
		}
		TeamId team = person.team();
		Program program = this.programs.of(team);
		Instant now = this.clock.instant();
		List<Active> active = active(team, now);
		return Optional.of(new Attention(active.size(), heldLately(team, program.zone(), now),
				due(active, program.zone(), now), unanswered(team, now.minus(PATIENCE)),
				this.notices.failuresSince(team, now.minus(PATIENCE)), closed(team, program.channel())));
	}

	/**
	 * The same rule as {@link org.pandu.session.NextDue}, for all pairings at once.
	 */
	private static List<Attention.Due> due(List<Active> active, ZoneId zone, Instant now) {
		LocalDate today = now.atZone(zone).toLocalDate();
		return active.stream()
			.filter((pairing) -> !pairing.cadence().asNeeded() && !pairing.arranged())
			.map((pairing) -> new Attention.Due(pairing.coach(), pairing.coachee(),
					pairing.cadence().dueAfter(pairing.since().atZone(zone).toLocalDate())))
			.filter((due) -> !due.since().isAfter(today))
			.sorted(Comparator.comparing(Attention.Due::since))
			.toList();
	}

	private List<Active> active(TeamId team, Instant now) {
		List<Cadence> cadences = this.programs.cadences(team);
		return this.jdbc.sql("""
				SELECT p.coach, p.coachee, p.kind, c.level, coalesce(
				    (SELECT max(s.starts_at) FROM session s WHERE s.team_id = p.team_id AND s.pairing_id = p.id
				     AND s.state = 'HELD'), p.active_since) AS since,
				    EXISTS (SELECT 1 FROM session s WHERE s.team_id = p.team_id AND s.pairing_id = p.id
				     AND (s.state IN ('SCHEDULED', 'RUNNING') OR s.state = 'PROPOSED' AND s.starts_at > ?))
				     AS arranged
				FROM pairing p JOIN person c ON c.team_id = p.team_id AND c.id = p.coachee
				WHERE p.team_id = ? AND p.state = 'ACTIVE' AND NOT p.once ORDER BY p.active_since, p.id
				""")
			.param(Sql.of(now))
			.param(team.value())
			.query((row, number) -> new Active(new PersonId(team, row.getString("coach")),
					new PersonId(team, row.getString("coachee")), cadence(cadences, row), Sql.instant(row, "since"),
					row.getBoolean("arranged")))
			.list();
	}

	private static Cadence cadence(List<Cadence> cadences, ResultSet row) throws SQLException {
		Kind kind = Kind.valueOf(row.getString("kind"));
		Level level = Level.valueOf(row.getString("level"));
		return cadences.stream()
			.filter((cadence) -> cadence.kind() == kind && cadence.level() == level)
			.findFirst()
			.orElseThrow();
	}

	private int heldLately(TeamId team, ZoneId zone, Instant now) {
		Instant from = now.atZone(zone).toLocalDate().minusDays(29).atStartOfDay(zone).toInstant();
		return this.jdbc.sql("SELECT count(*) FROM session WHERE team_id = ? AND state = 'HELD' AND starts_at >= ?")
			.params(team.value(), Sql.of(from))
			.query(Integer.class)
			.single();
	}

	private List<Attention.Unanswered> unanswered(TeamId team, Instant before) {
		return this.jdbc.sql("""
				SELECT coach, coachee, proposed_at FROM pairing
				WHERE team_id = ? AND state = 'PROPOSED' AND proposed_at < ? ORDER BY proposed_at, id
				""")
			.params(team.value(), Sql.of(before))
			.query((row, number) -> new Attention.Unanswered(new PersonId(team, row.getString("coach")),
					new PersonId(team, row.getString("coachee")), Sql.instant(row, "proposed_at")))
			.list();
	}

	private @Nullable String closed(TeamId team, @Nullable String channel) {
		return (channel != null && this.notices.lastFailed(team, channel)) ? channel : null;
	}

}

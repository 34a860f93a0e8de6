package org.pandu.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what became of goals and steps in a span of days. A goal counts by the version
 * that held on the day in question, so that a revised goal stays missed where it was.
 */
@Component
public class GoalMeasures {

	/** The version of each goal that was being worked on at the end of the last day. */
	private static final String HELD = """
			WITH versions AS (
			    SELECT DISTINCT ON (v.goal_id) v.goal_id, v.due, v.since, v.since_progress, p.coachee
			    FROM goal_version v
			    JOIN goal g ON g.team_id = v.team_id AND g.id = v.goal_id
			    JOIN pairing p ON p.team_id = g.team_id AND p.id = g.pairing_id
			    WHERE v.team_id = :team AND v.written_at < :end AND (g.ended_at IS NULL OR g.ended_at >= :end)
			    ORDER BY v.goal_id, v.edition DESC),
			held AS (
			    SELECT v.coachee, CASE WHEN v.due <= :last OR v.due <= v.since THEN 100
			            ELSE v.since_progress + (100 - v.since_progress) * greatest(0, :last - v.since)
			                / (v.due - v.since) END AS expected,
			        coalesce((SELECT p.percent FROM goal_progress p
			            WHERE p.team_id = :team AND p.goal_id = v.goal_id AND p.day <= :last
			            ORDER BY p.day DESC, p.noted_at DESC, p.id DESC LIMIT 1), v.since_progress) AS actual
			    FROM versions v)
			""";

	/** The versions that still held when their day had passed. */
	private static final String MISSED = """
			SELECT count(DISTINCT v.goal_id) FROM goal_version v
			JOIN goal g ON g.team_id = v.team_id AND g.id = v.goal_id
			CROSS JOIN LATERAL (SELECT (v.due + 1)::timestamp AT TIME ZONE :zone AS passed) AS due
			WHERE v.team_id = :team AND v.due >= :from AND v.due < :until AND v.due < :today
			    AND v.written_at < due.passed AND (g.ended_at IS NULL OR g.ended_at >= due.passed)
			    AND NOT EXISTS (SELECT FROM goal_version n WHERE n.team_id = v.team_id AND n.goal_id = v.goal_id
			        AND n.edition > v.edition AND n.written_at < due.passed)
			""";

	private final JdbcClient jdbc;

	GoalMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The figures of the days from the one on and before the other. Expected and actual
	 * progress are compared on the last of them or today.
	 * @param today the day in that zone
	 * @param least from how many coachees and mentees progress is shown
	 */
	public GoalFigures of(TeamId team, ZoneId zone, LocalDate from, LocalDate until, LocalDate today, int least) {
		LocalDate last = until.minusDays(1).isBefore(today) ? until.minusDays(1) : today;
		return this.jdbc.sql(HELD + """
				SELECT (SELECT count(*) FROM held) AS open,
				    (SELECT count(DISTINCT coachee) FROM held) AS people,
				    (SELECT round(avg(expected))::integer FROM held) AS expected,
				    (SELECT round(avg(actual))::integer FROM held) AS actual,
				    (SELECT count(*) FROM goal g WHERE g.team_id = :team AND g.state = 'REACHED'
				        AND g.ended_at >= :begins AND g.ended_at < :ends) AS reached,
				    (%s) AS missed,
				    (SELECT count(DISTINCT v.goal_id) FROM goal_version v WHERE v.team_id = :team AND v.kind = 'REVISED'
				        AND v.written_at >= :begins AND v.written_at < :ends) AS revised,
				    (SELECT count(*) FROM action_item i WHERE i.team_id = :team
				        AND i.agreed_at >= :begins AND i.agreed_at < :ends) AS agreed,
				    (SELECT count(*) FROM action_item i WHERE i.team_id = :team
				        AND i.done_at >= :begins AND i.done_at < :ends) AS done
				""".formatted(MISSED))
			.param("team", team.value())
			.param("zone", zone.getId())
			.param("from", from)
			.param("until", until)
			.param("today", today)
			.param("last", last)
			.param("end", start(last.plusDays(1), zone))
			.param("begins", start(from, zone))
			.param("ends", start(until, zone))
			.query((row, number) -> read(row, least))
			.single();
	}

	private static OffsetDateTime start(LocalDate day, ZoneId zone) {
		return Sql.of(day.atStartOfDay(zone).toInstant());
	}

	private static GoalFigures read(ResultSet row, int least) throws SQLException {
		boolean enough = row.getInt("people") >= least;
		return new GoalFigures(row.getInt("open"), enough ? row.getObject("expected", Integer.class) : null,
				enough ? row.getObject("actual", Integer.class) : null, row.getInt("reached"), row.getInt("missed"),
				row.getInt("revised"), row.getInt("agreed"), row.getInt("done"));
	}

}

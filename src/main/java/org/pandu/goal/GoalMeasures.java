package org.pandu.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what became of goals and steps in a span of days. A goal counts by the version
 * that held on the day in question, so that a revised goal stays missed where it was.
 */
@Component
public class GoalMeasures {

	/** Versions with the days they held, in the programme's zone. */
	private static final String VERSIONS = """
			WITH versions AS (
			    SELECT v.goal_id, v.kind, v.due, v.since, v.since_progress,
			        (v.written_at AT TIME ZONE :zone)::date AS begun,
			        (lead(v.written_at) OVER (PARTITION BY v.goal_id ORDER BY v.edition) AT TIME ZONE :zone)::date
			            AS replaced,
			        (g.ended_at AT TIME ZONE :zone)::date AS ended, g.state
			    FROM goal_version v JOIN goal g ON g.team_id = v.team_id AND g.id = v.goal_id
			    WHERE v.team_id = :team)
			""";

	private final JdbcClient jdbc;

	GoalMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The figures of the days from the one on and before the other.
	 * @param last the day for which expected and actual progress are compared, the last
	 * one of the span or today
	 */
	public GoalFigures of(TeamId team, ZoneId zone, LocalDate from, LocalDate until, LocalDate last) {
		return this.jdbc.sql(VERSIONS + """
				, held AS (
				    SELECT v.*, CASE WHEN v.due <= :last OR v.due <= v.since THEN 100
				            ELSE v.since_progress + (100 - v.since_progress) * greatest(0, :last - v.since)
				                / (v.due - v.since) END AS expected,
				        coalesce((SELECT p.percent FROM goal_progress p
				            WHERE p.team_id = :team AND p.goal_id = v.goal_id AND p.day <= :last
				            ORDER BY p.day DESC, p.noted_at DESC, p.id DESC LIMIT 1), v.since_progress) AS actual
				    FROM versions v
				    WHERE v.begun <= :last AND (v.replaced IS NULL OR v.replaced > :last)
				        AND (v.ended IS NULL OR v.ended > :last))
				SELECT (SELECT count(*) FROM held) AS open,
				    (SELECT coalesce(round(avg(expected)), 0) FROM held) AS expected,
				    (SELECT coalesce(round(avg(actual)), 0) FROM held) AS actual,
				    (SELECT count(*) FROM versions v WHERE v.replaced IS NULL AND v.state = 'REACHED'
				        AND v.ended >= :from AND v.ended < :until) AS reached,
				    (SELECT count(DISTINCT v.goal_id) FROM versions v WHERE v.due >= :from AND v.due < :until
				        AND v.due < :last AND v.begun <= v.due AND (v.replaced IS NULL OR v.replaced > v.due)
				        AND (v.ended IS NULL OR v.ended > v.due)) AS missed,
				    (SELECT count(DISTINCT v.goal_id) FROM versions v WHERE v.kind = 'REVISED'
				        AND v.begun >= :from AND v.begun < :until) AS revised,
				    (SELECT count(*) FROM action_item i WHERE i.team_id = :team
				        AND (i.agreed_at AT TIME ZONE :zone)::date >= :from
				        AND (i.agreed_at AT TIME ZONE :zone)::date < :until) AS agreed,
				    (SELECT count(*) FROM action_item i WHERE i.team_id = :team
				        AND (i.done_at AT TIME ZONE :zone)::date >= :from
				        AND (i.done_at AT TIME ZONE :zone)::date < :until) AS done
				""")
			.param("team", team.value())
			.param("zone", zone.getId())
			.param("from", from)
			.param("until", until)
			.param("last", last)
			.query((row, number) -> read(row))
			.single();
	}

	private static GoalFigures read(ResultSet row) throws SQLException {
		return new GoalFigures(row.getInt("open"), row.getInt("expected"), row.getInt("actual"), row.getInt("reached"),
				row.getInt("missed"), row.getInt("revised"), row.getInt("agreed"), row.getInt("done"));
	}

}

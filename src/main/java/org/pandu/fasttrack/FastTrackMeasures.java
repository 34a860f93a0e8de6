package org.pandu.fasttrack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the requests that were made between two moments, as they stand now.
 */
@Component
public class FastTrackMeasures {

	private final JdbcClient jdbc;

	FastTrackMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The figures of requests asked from the one moment on and before the other.
	 */
	public FastTrackFigures of(TeamId team, Instant from, Instant until) {
		return this.jdbc.sql("""
				SELECT count(*) AS asked, count(r.first_answer_at) AS answered,
				    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.first_answer_at - r.asked_at))
				        AS to_answer,
				    count(s.id) AS sessions,
				    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.starts_at - r.asked_at))
				        AS to_session,
				    count(*) FILTER (WHERE r.escalations > 0) AS escalated,
				    count(s.id) FILTER (WHERE r.claimed_by IS NOT NULL) AS by_others,
				    count(*) FILTER (WHERE r.state = 'EXPIRED' AND r.first_answer_at IS NULL) AS unanswered
				FROM fasttrack_request r LEFT JOIN session s ON s.team_id = r.team_id AND s.id = r.session_id
				WHERE r.team_id = ? AND r.asked_at >= ? AND r.asked_at < ?
				""").params(team.value(), Sql.of(from), Sql.of(until)).query((row, number) -> read(row)).single();
	}

	private static FastTrackFigures read(ResultSet row) throws SQLException {
		return new FastTrackFigures(row.getInt("asked"), row.getInt("answered"), duration(row, "to_answer"),
				row.getInt("sessions"), duration(row, "to_session"), row.getInt("escalated"), row.getInt("by_others"),
				row.getInt("unanswered"));
	}

	private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
		double seconds = row.getDouble(column);
		return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
	}

}

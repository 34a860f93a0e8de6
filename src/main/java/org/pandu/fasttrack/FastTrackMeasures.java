package org.pandu.fasttrack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the requests that were made between two moments, as they stand now. How long
 * something took is told only where enough people asked, and enough were asked: it would
 * tell how soon one coach or mentor answers.
 */
@Component
public class FastTrackMeasures {

	/** No number of people is enough. */
	public static final int NEVER = Integer.MAX_VALUE;

	private static final String ALL = "";

	/** The posting that held on the day of the request, or the first one known. */
	private static final String POSTING = """
			 FROM posting o WHERE o.team_id = r.team_id AND o.person = r.requester
			ORDER BY o.from_day > (r.asked_at AT TIME ZONE :zone)::date,
			    abs(o.from_day - (r.asked_at AT TIME ZONE :zone)::date) LIMIT 1""";

	private final JdbcClient jdbc;

	FastTrackMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By what requests can be told apart. */
	public enum By {

		/** The requester's level on the day of the request. */
		LEVEL("(SELECT o.level" + POSTING + ")"),

		/** Coaching or mentoring. */
		KIND("p.kind"),

		/** The requester's unit on that day. */
		UNIT("(SELECT o.unit" + POSTING + ")");

		private final String sql;

		By(String sql) {
			this.sql = sql;
		}

	}

	/**
	 * The figures of requests asked from the one moment on and before the other.
	 * @param least from how many people lengths of time are shown; {@link #NEVER} where
	 * the same figures of other days would tell them apart
	 */
	public FastTrackFigures of(TeamId team, Instant from, Instant until, int least) {
		return parts("'" + ALL + "'", team, ZoneId.of("UTC"), from, until, least).getOrDefault(ALL,
				FastTrackFigures.NONE);
	}

	/**
	 * The same told apart, by the name of the level or kind, or the unit; those with no
	 * request are left out.
	 * @param zone the programme's zone, in which a day begins
	 */
	public Map<String, FastTrackFigures> of(By by, TeamId team, ZoneId zone, Instant from, Instant until, int least) {
		return parts(by.sql, team, zone, from, until, least);
	}

	private Map<String, FastTrackFigures> parts(String part, TeamId team, ZoneId zone, Instant from, Instant until,
			int least) {
		Map<String, FastTrackFigures> parts = new TreeMap<>();
		this.jdbc.sql("""
				SELECT %s AS part, count(*) AS asked, count(r.first_answer_at) AS answered,
				    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.first_answer_at - r.asked_at))
				        AS to_answer,
				    least(count(DISTINCT r.requester) FILTER (WHERE r.first_answer_at IS NOT NULL),
				        count(DISTINCT p.coach) FILTER (WHERE r.first_answer_at IS NOT NULL)) AS answer_people,
				    count(s.id) AS sessions,
				    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.starts_at - r.asked_at))
				        AS to_session,
				    least(count(DISTINCT r.requester) FILTER (WHERE s.id IS NOT NULL),
				        count(DISTINCT p.coach) FILTER (WHERE s.id IS NOT NULL)) AS session_people,
				    count(*) FILTER (WHERE r.escalations > 0) AS escalated,
				    count(s.id) FILTER (WHERE r.claimed_by IS NOT NULL) AS by_others,
				    count(*) FILTER (WHERE r.state = 'EXPIRED' AND r.first_answer_at IS NULL) AS unanswered
				FROM fasttrack_request r
				JOIN pairing p ON p.team_id = r.team_id AND p.id = r.pairing_id
				LEFT JOIN session s ON s.team_id = r.team_id AND s.id = r.session_id
				WHERE r.team_id = :team AND r.asked_at >= :from AND r.asked_at < :until GROUP BY 1
				""".formatted(part))
			.param("team", team.value())
			.param("zone", zone.getId())
			.param("from", Sql.of(from))
			.param("until", Sql.of(until))
			.query((row) -> {
				parts.put(row.getString("part"), read(row, least));
			});
		return parts;
	}

	private static FastTrackFigures read(ResultSet row, int least) throws SQLException {
		return new FastTrackFigures(row.getInt("asked"), row.getInt("answered"),
				(row.getInt("answer_people") >= least) ? duration(row, "to_answer") : null, row.getInt("sessions"),
				(row.getInt("session_people") >= least) ? duration(row, "to_session") : null, row.getInt("escalated"),
				row.getInt("by_others"), row.getInt("unanswered"));
	}

	private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
		double seconds = row.getDouble(column);
		return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
	}

}

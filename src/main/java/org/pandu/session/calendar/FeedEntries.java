package org.pandu.session.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what stands in a person's feed: sessions that are booked, run or took place.
 */
@Component
class FeedEntries {

	/** More than a person can have; keeps a mistake from filling the memory. */
	private static final int MOST = 10_000;

	private final JdbcClient jdbc;

	FeedEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A person's sessions that end after a moment, the earliest first.
	 */
	List<FeedEntry> of(PersonId person, Instant from) {
		return this.jdbc.sql("""
				SELECT s.id, p.kind, coalesce(o.name, o_id.id) AS other, s.starts_at, s.ends_at, s.sequence,
				    coalesce((SELECT max(c.at) FROM session_change c
				        WHERE c.team_id = s.team_id AND c.session_id = s.id), s.scheduled_at) AS changed_at
				FROM session s
				JOIN pairing p ON p.team_id = s.team_id AND p.id = s.pairing_id
				CROSS JOIN LATERAL (SELECT CASE WHEN s.coach = :user THEN s.coachee ELSE s.coach END AS id) o_id
				LEFT JOIN profile o ON o.team_id = s.team_id AND o.id = o_id.id
				WHERE s.team_id = :team AND (s.coach = :user OR s.coachee = :user)
				    AND s.state IN ('SCHEDULED', 'RUNNING', 'HELD') AND s.ends_at > :from
				ORDER BY s.starts_at, s.id LIMIT :most
				""")
			.param("team", person.team().value())
			.param("user", person.user())
			.param("from", Sql.of(from))
			.param("most", MOST)
			.query((row, number) -> new FeedEntry(new SessionId(person.team(), row.getObject("id", UUID.class)),
					Kind.valueOf(row.getString("kind")), row.getString("other"), Sql.instant(row, "starts_at"),
					Sql.instant(row, "ends_at"), row.getInt("sequence"), Sql.instant(row, "changed_at")))
			.list();
	}

}

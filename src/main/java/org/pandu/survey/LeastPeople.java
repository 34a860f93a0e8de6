package org.pandu.survey;

import java.time.Clock;
import java.time.Instant;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From how many people figures of answers are shown, as whoever answers is promised. What
 * was promised is kept: a lower number holds only for what is asked from then on.
 */
@Component
public class LeastPeople {

	/** What holds until an admin sets something else. */
	public static final int USUAL = 5;

	private final JdbcClient jdbc;

	private final Clock clock;

	LeastPeople(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is promised now.
	 */
	public int of(TeamId team) {
		Instant now = this.clock.instant();
		return highest(team, now, now);
	}

	/**
	 * The highest number that was promised at some moment from the one to the other.
	 */
	public int highest(TeamId team, Instant from, Instant to) {
		return this.jdbc.sql("""
				SELECT greatest(coalesce((SELECT least FROM least_people WHERE team_id = :team AND since <= :from
				        ORDER BY since DESC LIMIT 1), :usual),
				    (SELECT max(least) FROM least_people WHERE team_id = :team AND since > :from AND since <= :to))
				""")
			.param("team", team.value())
			.param("from", Sql.of(from))
			.param("to", Sql.of(to))
			.param("usual", USUAL)
			.query(Integer.class)
			.single();
	}

	/**
	 * Promises another number from now on.
	 */
	public void set(TeamId team, int least) {
		this.jdbc.sql("""
				INSERT INTO least_people (team_id, since, least) VALUES (?, ?, ?)
				ON CONFLICT (team_id, since) DO UPDATE SET least = excluded.least
				""").params(team.value(), Sql.of(this.clock.instant()), least).update();
	}

}

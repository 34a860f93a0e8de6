package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The summaries of past periods as rows.
 */
@Component
class DigestRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	DigestRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Begins a summary, once.
	 * @return whether it was this call that did
	 */
	boolean begin(TeamId team, Period period, String channel) {
		return this.jdbc
			.sql("INSERT INTO digest (team_id, from_day, until_day, channel) VALUES (?, ?, ?, ?)"
					+ " ON CONFLICT DO NOTHING")
			.params(team.value(), period.from(), period.until(), channel)
			.update() == 1;
	}

	Optional<Digest> find(TeamId team, Period period) {
		return read(team, period, "");
	}

	/**
	 * Reads a summary that nobody else changes meanwhile.
	 */
	Optional<Digest> lock(TeamId team, Period period) {
		return read(team, period, " FOR UPDATE");
	}

	void sendTo(TeamId team, Period period, String channel) {
		this.jdbc.sql("""
				UPDATE digest SET channel = ?, posted_at = NULL, refused = NULL
				WHERE team_id = ? AND from_day = ? AND until_day = ?
				""").params(channel, team.value(), period.from(), period.until()).update();
	}

	boolean postedBefore(TeamId team, Period period, Instant moment) {
		return this.jdbc
			.sql("SELECT count(*) FROM digest WHERE team_id = ? AND from_day = ? AND until_day = ? AND posted_at < ?")
			.params(team.value(), period.from(), period.until(), Sql.of(moment))
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Notes that the summary stands in the channel.
	 * @return whether that is new
	 */
	boolean posted(TeamId team, Period period, String channel) {
		return this.jdbc.sql("""
				UPDATE digest SET posted_at = ?, refused = NULL
				WHERE team_id = ? AND from_day = ? AND until_day = ? AND channel = ? AND posted_at IS NULL
				""")
			.params(Sql.of(this.clock.instant()), team.value(), period.from(), period.until(), channel)
			.update() == 1;
	}

	/**
	 * Notes that Slack did not take the summary.
	 * @return whether it is still wanted there
	 */
	boolean refused(TeamId team, Period period, String channel, String code) {
		return this.jdbc
			.sql("""
					UPDATE digest SET refused = ? WHERE team_id = ? AND from_day = ? AND until_day = ? AND channel = ? AND posted_at IS NULL
					""")
			.params(code, team.value(), period.from(), period.until(), channel)
			.update() == 1;
	}

	private Optional<Digest> read(TeamId team, Period period, String lock) {
		return this.jdbc.sql(
				"SELECT from_day, until_day, channel, posted_at, refused FROM digest WHERE team_id = ? AND from_day = ? AND until_day = ?"
						+ lock)
			.params(team.value(), period.from(), period.until())
			.query((row, number) -> digest(team, row))
			.optional();
	}

	private static Digest digest(TeamId team, ResultSet row) throws SQLException {
		return new Digest(team,
				new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
				row.getString("channel"), row.getTimestamp("posted_at") != null, row.getString("refused"));
	}

}

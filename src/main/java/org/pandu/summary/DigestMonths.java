package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The months' summaries as rows.
 */
@Component
class DigestMonths {

	private final JdbcClient jdbc;

	private final Clock clock;

	DigestMonths(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Begins a month's summary, once.
	 * @return whether it was this call that did
	 */
	boolean begin(TeamId team, YearMonth month, String channel) {
		return this.jdbc.sql("INSERT INTO digest (team_id, month, channel) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
			.params(team.value(), month.atDay(1), channel)
			.update() == 1;
	}

	Optional<DigestMonth> find(TeamId team, YearMonth month) {
		return read(team, month, "");
	}

	/**
	 * Reads a month's summary that nobody else changes meanwhile.
	 */
	Optional<DigestMonth> lock(TeamId team, YearMonth month) {
		return read(team, month, " FOR UPDATE");
	}

	void sendTo(TeamId team, YearMonth month, String channel) {
		this.jdbc.sql("UPDATE digest SET channel = ?, refused = NULL WHERE team_id = ? AND month = ?")
			.params(channel, team.value(), month.atDay(1))
			.update();
	}

	/**
	 * Notes that the summary stands in the channel.
	 * @return whether that is new
	 */
	boolean posted(TeamId team, YearMonth month, String channel) {
		return this.jdbc.sql("""
				UPDATE digest SET posted_at = ?, refused = NULL
				WHERE team_id = ? AND month = ? AND channel = ? AND posted_at IS NULL
				""").params(Sql.of(this.clock.instant()), team.value(), month.atDay(1), channel).update() == 1;
	}

	/**
	 * Notes that Slack did not take the summary.
	 * @return whether it is still wanted there
	 */
	boolean refused(TeamId team, YearMonth month, String channel, String code) {
		return this.jdbc.sql("""
				UPDATE digest SET refused = ? WHERE team_id = ? AND month = ? AND channel = ? AND posted_at IS NULL
				""").params(code, team.value(), month.atDay(1), channel).update() == 1;
	}

	private Optional<DigestMonth> read(TeamId team, YearMonth month, String lock) {
		return this.jdbc
			.sql("SELECT month, channel, posted_at, refused FROM digest WHERE team_id = ? AND month = ?" + lock)
			.params(team.value(), month.atDay(1))
			.query((row, number) -> digest(team, row))
			.optional();
	}

	private static DigestMonth digest(TeamId team, ResultSet row) throws SQLException {
		return new DigestMonth(team, YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("channel"),
				row.getTimestamp("posted_at") != null, row.getString("refused"));
	}

}

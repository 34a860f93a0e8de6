package org.pandu.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the notices fare, for admins and the health page. Codes and counts only.
 */
@Component
public class NoticeLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final NoticeQueue queue;

	NoticeLog(JdbcClient jdbc, Clock clock, NoticeQueue queue) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.queue = queue;
	}

	/**
	 * A reason notices ended for, and how many did.
	 *
	 * @param reason Slack's error code or Pandu's own
	 * @param count how many notices
	 */
	public record Failure(String reason, int count) {
	}

	/**
	 * How long the oldest due notice has been waiting, by Pandu's clock.
	 */
	public Duration lag() {
		Instant now = this.clock.instant();
		return this.jdbc
			.sql("SELECT min(due_at) AS due FROM notice WHERE state IN ('pending', 'unknown') AND due_at <= ?")
			.param(Sql.of(now))
			.query((row, number) -> Optional.ofNullable(Sql.nullableInstant(row, "due")))
			.single()
			.map((due) -> Duration.between(due, now))
			.orElse(Duration.ZERO);
	}

	/**
	 * When the next notice falls due.
	 */
	public Optional<Instant> nextDue() {
		return this.queue.nextDue();
	}

	/**
	 * How many notices are due and not said yet, those on their way included.
	 */
	public int unsent() {
		return this.jdbc.sql("""
				SELECT count(*) FROM notice
				WHERE state = 'sending' OR state IN ('pending', 'unknown') AND due_at <= ?
				""").param(Sql.of(this.clock.instant())).query(Integer.class).single();
	}

	/**
	 * Whether something about a subject is still to be said, by now or later.
	 */
	public boolean isWaiting(TeamId team, String subject) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM notice
				    WHERE team_id = ? AND subject = ? AND state IN ('pending', 'unknown'))
				""").params(team.value(), subject).query(Boolean.class).single();
	}

	/**
	 * Why notices failed since a moment, the most frequent reason first.
	 */
	public List<Failure> failuresSince(TeamId team, Instant since) {
		return this.jdbc.sql("""
				SELECT reason, count(*) AS count FROM notice
				WHERE team_id = ? AND state = 'failed' AND finished_at >= ?
				GROUP BY reason ORDER BY count(*) DESC, reason
				""")
			.params(team.value(), Sql.of(since))
			.query((row, number) -> new Failure(row.getString("reason"), row.getInt("count")))
			.list();
	}

	/**
	 * Whether the latest notice to a recipient could not be delivered.
	 */
	public boolean lastFailed(TeamId team, String recipient) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM notice f WHERE f.team_id = :team AND f.recipient = :recipient
				    AND f.state = 'failed' AND NOT EXISTS (SELECT 1 FROM notice s WHERE s.team_id = f.team_id
				    AND s.recipient = f.recipient AND s.state = 'sent' AND s.finished_at > f.finished_at))
				""").param("team", team.value()).param("recipient", recipient).query(Boolean.class).single();
	}

}

package org.pandu.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The claims on notices. A claim holds a lease in real time; whoever comes after its end
 * finds the notice in doubt and looks before sending again. Each method is one statement
 * and so one transaction.
 */
@Component
class NoticeQueue {

	/**
	 * The first of each recipient's queue, most urgent first. Rows another node is
	 * claiming are skipped; the unique index on {@code sending} stops two of one
	 * recipient.
	 */
	private static final String CLAIM = """
			UPDATE notice SET state = 'sending', owner = :owner, lease_until = :lease, attempt = attempt + 1,
			    ambiguous = (state = 'unknown')
			WHERE (team_id, id) IN (
			    SELECT n.team_id, n.id FROM notice n
			    WHERE n.state IN ('pending', 'unknown') AND n.due_at <= :now AND n.retry_at <= :realNow
			    AND NOT EXISTS (SELECT 1 FROM notice s
			        WHERE s.team_id = n.team_id AND s.recipient = n.recipient AND s.state = 'sending')
			    AND NOT EXISTS (SELECT 1 FROM notice b
			        WHERE b.team_id = n.team_id AND b.recipient = n.recipient AND b.state IN ('pending', 'unknown')
			        AND b.due_at <= :now AND b.retry_at <= :realNow
			        AND (-b.urgency, b.due_at, b.id) < (-n.urgency, n.due_at, n.id))
			    ORDER BY n.urgency DESC, n.due_at, n.id
			    LIMIT :most
			    FOR UPDATE SKIP LOCKED)
			RETURNING *
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final InstantSource realTime;

	NoticeQueue(JdbcClient jdbc, Clock clock, InstantSource realTime) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.realTime = realTime;
	}

	/**
	 * Claims what is due, at most one notice a recipient.
	 */
	List<Notice> claim(String owner, Duration lease, int most) {
		Instant now = this.realTime.instant();
		try {
			return this.jdbc.sql(CLAIM)
				.param("owner", owner)
				.param("lease", Sql.of(now.plus(lease)))
				.param("now", Sql.of(this.clock.instant()))
				.param("realNow", Sql.of(now))
				.param("most", most)
				.query(NoticeQueue::read)
				.list();
		}
		catch (DuplicateKeyException ex) {
			// Another node took a notice of the same recipient in this instant.
			return List.of();
		}
	}

	/**
	 * Ends a claim for good.
	 */
	void finish(Notice notice, String owner, String state, String reason) {
		this.jdbc.sql("""
				UPDATE notice SET state = :state, reason = nullif(:reason, ''), finished_at = :now, owner = NULL,
				    lease_until = NULL
				WHERE team_id = :team AND id = :id AND state = 'sending' AND owner = :owner
				""")
			.param("state", state)
			.param("reason", reason)
			.param("now", Sql.of(this.clock.instant()))
			.param("team", notice.team().value())
			.param("id", notice.id())
			.param("owner", owner)
			.update();
	}

	/**
	 * Gives a claim back, to be tried again later.
	 * @param counts whether the attempt counts against the bounded number of tries
	 */
	void giveBack(Notice notice, String owner, boolean inDoubt, boolean counts, Duration wait, String reason) {
		this.jdbc.sql("""
				UPDATE notice SET state = :state, retry_at = :retry, attempt = attempt - :uncounted, reason = :reason,
				    owner = NULL, lease_until = NULL
				WHERE team_id = :team AND id = :id AND state = 'sending' AND owner = :owner
				""")
			.param("state", (inDoubt || notice.ambiguous()) ? "unknown" : "pending")
			.param("retry", Sql.of(this.realTime.instant().plus(wait)))
			.param("uncounted", counts ? 0 : 1)
			.param("reason", reason)
			.param("team", notice.team().value())
			.param("id", notice.id())
			.param("owner", owner)
			.update();
	}

	/**
	 * Puts claims whose lease ran out back into the queue, in doubt.
	 * @return how many
	 */
	int releaseExpired() {
		return this.jdbc.sql("""
				UPDATE notice SET state = 'unknown', reason = 'lease_expired', owner = NULL, lease_until = NULL
				WHERE state = 'sending' AND lease_until < :realNow
				""").param("realNow", Sql.of(this.realTime.instant())).update();
	}

	/**
	 * Deletes what was finished before a moment. The rows prevent double sends only while
	 * their asker might ask again.
	 */
	int forgetFinishedBefore(Instant moment) {
		return this.jdbc.sql("DELETE FROM notice WHERE finished_at < ?").param(Sql.of(moment)).update();
	}

	/**
	 * The due time of the earliest notice that is not due yet.
	 */
	Optional<Instant> nextDue() {
		return this.jdbc
			.sql("SELECT min(due_at) AS due FROM notice WHERE state IN ('pending', 'unknown') AND due_at > ?")
			.param(Sql.of(this.clock.instant()))
			.query((row, number) -> Optional.ofNullable(Sql.nullableInstant(row, "due")))
			.single();
	}

	private static Notice read(ResultSet row, int number) throws SQLException {
		return new Notice(new TeamId(row.getString("team_id")), row.getObject("id", UUID.class),
				row.getString("recipient"), row.getString("kind"), row.getString("subject"), Sql.instant(row, "due_at"),
				row.getInt("attempt"), row.getBoolean("ambiguous"));
	}

}

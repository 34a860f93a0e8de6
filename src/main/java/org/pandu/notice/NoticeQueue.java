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
import org.springframework.dao.PessimisticLockingFailureException;
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
	 * The first of each recipient's queue, most urgent first, out of the first that are
	 * due at all: linear even where the planner has no statistics. Rows another node is
	 * claiming are skipped; the unique index on {@code sending} stops two of one
	 * recipient.
	 */
	private static final String CLAIM = """
			WITH due AS MATERIALIZED (
			    SELECT team_id, id, recipient, urgency, due_at FROM notice n
			    WHERE state IN ('pending', 'unknown') AND due_at <= :now AND retry_at <= :realNow
			    AND NOT (team_id = ANY (string_to_array(:held, ' '))
			        OR team_id || '/' || recipient = ANY (string_to_array(:held, ' ')))
			    AND NOT EXISTS (SELECT 1 FROM notice s
			        WHERE s.team_id = n.team_id AND s.recipient = n.recipient AND s.state = 'sending')
			    ORDER BY urgency DESC, due_at, id
			    LIMIT :most * 8),
			first AS MATERIALIZED (
			    SELECT DISTINCT ON (team_id, recipient) team_id, id FROM due
			    ORDER BY team_id, recipient, urgency DESC, due_at, id),
			claimed AS (
			    UPDATE notice SET state = 'sending', owner = :owner, lease_until = :lease, attempt = attempt + 1,
			        ambiguous = (state = 'unknown')
			    WHERE (team_id, id) IN (
			        SELECT n.team_id, n.id FROM notice n JOIN first ON first.team_id = n.team_id AND first.id = n.id
			        WHERE n.owner IS NULL AND n.finished_at IS NULL
			        ORDER BY n.urgency DESC, n.due_at, n.id
			        LIMIT :most
			        FOR UPDATE OF n SKIP LOCKED)
			    RETURNING *)
			SELECT * FROM claimed ORDER BY urgency DESC, due_at, id
			""";

	/** How often a claim is tried that collided with another node's. */
	private static final int TRIES = 5;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final InstantSource realTime;

	NoticeQueue(JdbcClient jdbc, Clock clock, InstantSource realTime) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.realTime = realTime;
	}

	/**
	 * Claims what is due, at most one notice a recipient, the most urgent first.
	 * @param held who is left out, as {@link Holds#now} says it
	 */
	List<Notice> claim(String owner, Duration lease, int most, String held) {
		for (int attempt = 1;; attempt++) {
			try {
				return tryToClaim(owner, lease, most, held);
			}
			catch (DuplicateKeyException | PessimisticLockingFailureException ex) {
				// Another node took a notice of the same recipient in this instant, or
				// each of the two waited for the other.
				if (attempt == TRIES) {
					throw ex;
				}
			}
		}
	}

	private List<Notice> tryToClaim(String owner, Duration lease, int most, String held) {
		Instant now = this.realTime.instant();
		return this.jdbc.sql(CLAIM)
			.param("owner", owner)
			.param("lease", Sql.of(now.plus(lease)))
			.param("now", Sql.of(this.clock.instant()))
			.param("realNow", Sql.of(now))
			.param("held", held)
			.param("most", most)
			.query(NoticeQueue::read)
			.list();
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

package org.pandu.notice;

import java.time.Clock;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices as rows. Nothing is planned outside a transaction of its asker.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcNotices implements Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Poke poke;

	JdbcNotices(JdbcClient jdbc, Clock clock, Poke poke) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.poke = poke;
	}

	@Override
	public void plan(NoticeRequest request) {
		plan(request, "'pending', 'dropped'");
	}

	@Override
	public void planAnew(NoticeRequest request) {
		plan(request, "'pending', 'dropped', 'failed'");
	}

	private void plan(NoticeRequest request, String revived) {
		this.jdbc.sql("""
				INSERT INTO notice (team_id, id, recipient, kind, subject, urgency, dedup_key, state, due_at, retry_at,
				    attempt, ambiguous, created_at)
				VALUES (:team, :id, :recipient, :kind, :subject, :urgency, :dedup, 'pending', :due, '-infinity',
				    0, false, :now)
				ON CONFLICT (team_id, dedup_key) DO UPDATE
				SET due_at = excluded.due_at, urgency = greatest(notice.urgency, excluded.urgency), state = 'pending',
				    attempt = 0, retry_at = '-infinity', finished_at = NULL, reason = NULL
				WHERE notice.state IN (%s)
				""".formatted(revived))
			.param("team", request.team().value())
			.param("id", Ids.next())
			.param("recipient", request.recipient())
			.param("kind", request.kind())
			.param("subject", request.subject())
			.param("urgency", request.urgency().ordinal())
			.param("dedup", request.dedupKey())
			.param("due", Sql.of(request.dueAt()))
			.param("now", Sql.of(this.clock.instant()))
			.update();
		this.poke.afterCommit();
	}

	@Override
	public void drop(TeamId team, String dedupKey) {
		drop("dedup_key = :value", team, dedupKey);
	}

	@Override
	public int dropAbout(TeamId team, String subject) {
		return drop("subject = :value", team, subject);
	}

	@Override
	public void hasten(TeamId team, String subjectsBegin) {
		this.jdbc.sql("""
				UPDATE notice SET retry_at = '-infinity'
				WHERE team_id = :team AND state = 'pending' AND starts_with(subject, :begin)
				""").param("team", team.value()).param("begin", subjectsBegin).update();
		this.poke.afterCommit();
	}

	private int drop(String condition, TeamId team, String value) {
		return this.jdbc
			.sql("UPDATE notice SET state = 'dropped', finished_at = :now, reason = 'withdrawn' "
					+ "WHERE team_id = :team AND state = 'pending' AND " + condition)
			.param("now", Sql.of(this.clock.instant()))
			.param("team", team.value())
			.param("value", value)
			.update();
	}

}

package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to a session, in order.
 */
@Component
public class SessionHistory {

	/** The longest reason, in Unicode code points. */
	public static final int LONGEST_REASON = 1000;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	SessionHistory(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/** What happened. */
	public enum What {

		PROPOSED, SCHEDULED, MOVED, DECLINED,

		/** Nobody answered the proposal in time. */
		LAPSED,

		/** Declined by proposing another time. */
		REPLACED,

		/** Put off with one click because the week is busy. */
		DEFERRED,

		CANCELLED,

		/** Cancelled because its day lies in a pause. */
		PAUSED,

		STARTED,

		/** The coachee says that it took place; the coach has yet to close it. */
		SAID_HELD,

		HELD, NOT_HELD,

		/** Nobody said whether it took place. */
		UNRECORDED

	}

	/** Why something happened, where no person says it. */
	public enum Fact {

		/** The Slack account of who is named as the actor was closed. */
		ACCOUNT_CLOSED

	}

	/**
	 * One change.
	 *
	 * @param id the change's id within the workspace
	 * @param what what happened
	 * @param by who did it; {@code null} for Pandu itself
	 * @param at when
	 * @param startsAt the session's start from then on
	 * @param endsAt the session's end from then on
	 * @param reason why, sealed with the key of who did it
	 * @param fact why, where no person says it
	 */
	public record Change(UUID id, What what, @Nullable PersonId by, Instant at, Instant startsAt, Instant endsAt,
			@Nullable Sealed reason, @Nullable Fact fact) {
	}

	/**
	 * The changes of a session, the first first.
	 */
	public List<Change> of(SessionId session) {
		return this.jdbc.sql("SELECT * FROM session_change WHERE team_id = ? AND session_id = ? ORDER BY at, id")
			.params(session.team().value(), session.id())
			.query((row, number) -> {
				byte[] reason = row.getBytes("reason");
				String by = row.getString("by_person");
				String fact = row.getString("fact");
				return new Change(row.getObject("id", UUID.class), What.valueOf(row.getString("what")),
						(by != null) ? new PersonId(session.team(), by) : null, Sql.instant(row, "at"),
						Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"),
						(reason != null) ? new Sealed(reason) : null, (fact != null) ? Fact.valueOf(fact) : null);
			})
			.list();
	}

	/**
	 * The last change of a session.
	 */
	public Optional<Change> last(SessionId session) {
		List<Change> changes = of(session);
		return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
	}

	/**
	 * Whether this ever happened to a session.
	 */
	public boolean has(SessionId session, What what) {
		return of(session).stream().anyMatch((change) -> change.what() == what);
	}

	/**
	 * Notes what somebody did.
	 * @param reason why; may be empty
	 */
	void record(Session session, What what, PersonId by, String reason) {
		UUID id = Ids.next();
		note(id, session, what, by.user(),
				reason.isBlank() ? null : this.vault.seal(reason, by, reasonCell(id)).bytes(), null);
	}

	/**
	 * Notes what came of a fact.
	 * @param by whom the fact is about
	 */
	void record(Session session, What what, PersonId by, Fact fact) {
		note(Ids.next(), session, what, by.user(), null, fact);
	}

	/**
	 * Notes what Pandu did by itself.
	 */
	void record(Session session, What what) {
		note(Ids.next(), session, what, null, null, null);
	}

	private void note(UUID id, Session session, What what, @Nullable String by, byte @Nullable [] reason,
			@Nullable Fact fact) {
		this.jdbc
			.sql("""
					INSERT INTO session_change (team_id, id, session_id, what, by_person, at, starts_at, ends_at, reason, fact)
					VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.param(session.id().team().value())
			.param(id)
			.param(session.id().id())
			.param(what.name())
			.param(by)
			.param(Sql.of(this.clock.instant()))
			.param(Sql.of(session.startsAt()))
			.param(Sql.of(session.endsAt()))
			.param(reason)
			.param((fact != null) ? fact.name() : null)
			.update();
	}

	static Cell reasonCell(UUID change) {
		return new Cell("session_change", change, "reason");
	}

}

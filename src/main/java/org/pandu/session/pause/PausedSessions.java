package org.pandu.session.pause;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions that were arranged within a pause. They stay as they are until someone
 * says so: kept, or cancelled.
 */
@Service
@Transactional
public class PausedSessions {

	private final Sessions sessions;

	private final SessionScheduling scheduling;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Programs programs;

	private final JdbcClient jdbc;

	private final Clock clock;

	PausedSessions(Sessions sessions, SessionScheduling scheduling, Pairings pairings, Permissions permissions,
			Programs programs, JdbcClient jdbc, Clock clock) {
		this.sessions = sessions;
		this.scheduling = scheduling;
		this.pairings = pairings;
		this.permissions = permissions;
		this.programs = programs;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Those that nobody has decided on, the earliest first. What has begun is none of
	 * them.
	 */
	@Transactional(readOnly = true)
	public List<Session> undecided(Pause pause) {
		ZoneId zone = this.programs.of(pause.id().team()).zone();
		Set<UUID> kept = Set
			.copyOf(this.jdbc.sql("SELECT session_id FROM pause_kept WHERE team_id = ? AND pause_id = ?")
				.params(pause.id().team().value(), pause.id().id())
				.query(UUID.class)
				.list());
		return arranged(pause).stream()
			.filter((session) -> session.isProposed() || session.state() == Session.State.SCHEDULED)
			.filter((session) -> session.startsAt().isAfter(this.clock.instant()))
			.filter((session) -> pause.days().contains(session.startsAt().atZone(zone).toLocalDate()))
			.filter((session) -> !kept.contains(session.id().id()))
			.sorted(Comparator.comparing(Session::startsAt))
			.toList();
	}

	/**
	 * Lets a session take place all the same.
	 */
	public void keep(PersonId actor, Pause pause, SessionId id) {
		Pairing pairing = this.pairings.require(this.sessions.require(id).pairing());
		this.permissions.require(actor, pairing, Right.CANCEL);
		this.jdbc.sql("""
				INSERT INTO pause_kept (team_id, pause_id, session_id, kept_by, kept_at) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT DO NOTHING
				""")
			.params(id.team().value(), pause.id().id(), id.id(), actor.user(), Sql.of(this.clock.instant()))
			.update();
	}

	/**
	 * Cancels a session, or withdraws a proposal, since there is a pause.
	 */
	public void cancel(PersonId actor, SessionId id) {
		this.scheduling.cancel(actor, id, "");
	}

	/**
	 * The pairings a pause concerns: all that last of a person, or one.
	 */
	@Transactional(readOnly = true)
	public List<Pairing> pairings(Pause pause) {
		return pause.personId()
			.map(this.pairings::lastingOf)
			.orElseGet(
					() -> pause.pairing().flatMap(this.pairings::findById).filter(Pairing::isActive).stream().toList());
	}

	private List<Session> arranged(Pause pause) {
		return pause.personId()
			.map(this.sessions::currentOf)
			.orElseGet(() -> pause.pairing().map(this.sessions::ofPairing).orElse(List.of()));
	}

}

package org.pandu.session.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After someone's level, unit, zone or working hours changed: the booked sessions that no
 * longer fit are listed to both, to keep or to move. Nothing is moved silently.
 */
@Service
@Transactional
public class SessionReviews {

	private final JdbcClient jdbc;

	private final Sessions sessions;

	private final Misfits misfits;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionReviews(JdbcClient jdbc, Sessions sessions, Misfits misfits, Pairings pairings, Permissions permissions,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.misfits = misfits;
		this.pairings = pairings;
		this.permissions = permissions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Looks through the sessions to come of someone who changed. A session that was asked
	 * about at its present time is not asked about again. What the change did not touch
	 * was meant so: the other side's hours, and the length where the level is the same.
	 * @param level whether the level changed, rather than zone or hours
	 */
	public void lookThrough(PersonId person, boolean level) {
		this.sessions.openOf(person)
			.stream()
			.filter(this::isToCome)
			.filter((session) -> isTouched(session, person, level) && !isKnown(session))
			.collect(Collectors.groupingBy(Session::pairingId, TreeMap::new, Collectors.toList()))
			.forEach((pairing, some) -> make(person, pairing, some));
	}

	/**
	 * Who has sessions to come.
	 * @param unit of this unit only; {@code null} for everyone
	 */
	@Transactional(readOnly = true)
	public List<PersonId> booked(TeamId team, @Nullable String unit) {
		return this.jdbc.sql("""
				SELECT DISTINCT b.person FROM booking b JOIN person p ON p.team_id = b.team_id AND p.id = b.person
				WHERE b.team_id = :team AND b.during && tstzrange(:now, NULL) AND p.unit = coalesce(:unit, p.unit)
				ORDER BY b.person
				""")
			.param("team", team.value())
			.param("now", Sql.of(this.clock.instant()))
			.param("unit", unit)
			.query((row, number) -> new PersonId(team, row.getString("person")))
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<SessionReview> find(ReviewId id) {
		return this.jdbc.sql("SELECT * FROM session_review WHERE team_id = ? AND id = ?")
			.params(id.team().value(), id.id())
			.query((row, number) -> read(id.team(), row))
			.optional();
	}

	/**
	 * The review that asks about a session, if any does.
	 */
	@Transactional(readOnly = true)
	public List<ReviewId> of(SessionId session) {
		return this.jdbc.sql("SELECT DISTINCT review_id FROM session_review_item WHERE team_id = ? AND session_id = ?")
			.params(session.team().value(), session.id())
			.query((row, number) -> new ReviewId(session.team(), row.getObject("review_id", UUID.class)))
			.list();
	}

	/**
	 * The sessions nobody has decided on, the earliest first: neither kept, nor moved or
	 * cancelled since.
	 */
	@Transactional(readOnly = true)
	public List<Session> undecided(ReviewId id) {
		record Item(SessionId session, int sequence) {
		}
		return this.jdbc.sql("""
				SELECT session_id, sequence FROM session_review_item
				WHERE team_id = ? AND review_id = ? AND kept_at IS NULL
				""")
			.params(id.team().value(), id.id())
			.query((row, number) -> new Item(new SessionId(id.team(), row.getObject("session_id", UUID.class)),
					row.getInt("sequence")))
			.list()
			.stream()
			.flatMap((item) -> this.sessions.findById(item.session())
				.filter((session) -> session.sequence() == item.sequence() && isToCome(session))
				.stream())
			.sorted(Comparator.comparing(Session::startsAt))
			.toList();
	}

	/**
	 * Why a session is asked about; empty when it fits again.
	 */
	@Transactional(readOnly = true)
	public Set<Misfit> why(Session session) {
		return this.misfits.of(session);
	}

	/**
	 * Lets a session take place all the same. Either side says so for both.
	 */
	public void keep(PersonId actor, SessionId id) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), Right.MOVE);
		this.jdbc.sql("""
				UPDATE session_review_item SET kept_by = ?, kept_at = ?
				WHERE team_id = ? AND session_id = ? AND sequence = ? AND kept_at IS NULL
				""")
			.params(actor.user(), Sql.of(this.clock.instant()), id.team().value(), id.id(), session.sequence())
			.update();
	}

	private void make(PersonId changed, UUID pairing, List<Session> some) {
		SessionReview review = new SessionReview(ReviewId.next(changed.team()), pairing, changed.user());
		this.jdbc.sql("""
				INSERT INTO session_review (team_id, id, pairing_id, changed, made_at) VALUES (?, ?, ?, ?, ?)
				""")
			.params(changed.team().value(), review.id().id(), pairing, changed.user(), Sql.of(this.clock.instant()))
			.update();
		some.forEach((session) -> this.jdbc.sql("""
				INSERT INTO session_review_item (team_id, session_id, sequence, review_id) VALUES (?, ?, ?, ?)
				ON CONFLICT DO NOTHING
				""").params(changed.team().value(), session.id().id(), session.sequence(), review.id().id()).update());
		this.events.publishEvent(new ReviewMade(review));
	}

	private boolean isTouched(Session session, PersonId person, boolean level) {
		Misfit side = session.coachId().equals(person) ? Misfit.COACH : Misfit.COACHEE;
		return this.misfits.of(session).contains(level ? Misfit.LENGTH : side);
	}

	private boolean isToCome(Session session) {
		return session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(this.clock.instant());
	}

	private boolean isKnown(Session session) {
		return this.jdbc.sql("""
				SELECT count(*) FROM session_review_item WHERE team_id = ? AND session_id = ? AND sequence = ?
				""")
			.params(session.id().team().value(), session.id().id(), session.sequence())
			.query(Integer.class)
			.single() > 0;
	}

	private static SessionReview read(TeamId team, ResultSet row) throws SQLException {
		return new SessionReview(new ReviewId(team, row.getObject("id", UUID.class)),
				row.getObject("pairing_id", UUID.class), row.getString("changed"));
	}

}

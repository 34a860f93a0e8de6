package org.pandu.session;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose time is taken when. A person is booked once: an exclusion constraint holds it,
 * and turns are taken first, so that many who schedule at once wait instead of ending in
 * deadlocks.
 */
@Component
class Bookings {

	private static final String EXCLUDED = "23P01";

	private final JdbcClient jdbc;

	Bookings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A stretch of somebody's time.
	 */
	record Busy(Instant from, Instant to) {

		boolean overlaps(Instant start, Instant end) {
			return this.from.isBefore(end) && start.isBefore(this.to);
		}

	}

	/**
	 * Waits until nobody else changes this pairing's sessions or books its two people,
	 * and keeps it so until the transaction ends. Whoever reads sessions or bookings
	 * afterwards reads what is true.
	 */
	void takeTurn(Pairing pairing) {
		takeTurns(List.of(pairing));
	}

	/**
	 * The same for several pairings at once.
	 */
	void takeTurns(List<Pairing> pairings) {
		// In one order everywhere, or two who want each other's people would wait for
		// ever.
		pairings.stream()
			.map(Pairing::id)
			.sorted(Comparator.comparing(PairingId::id))
			.forEach((id) -> this.jdbc.sql("SELECT id FROM pairing WHERE team_id = ? AND id = ? FOR NO KEY UPDATE")
				.params(id.team().value(), id.id())
				.query()
				.listOfRows());
		pairings.stream()
			.flatMap((pairing) -> Stream.of(pairing.coachId(), pairing.coacheeId()))
			.map((person) -> "booking/" + person)
			.distinct()
			.sorted()
			.forEach((key) -> this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
				.param(key)
				.query()
				.listOfRows());
	}

	/**
	 * The first of these people who is booked at that time by another session.
	 */
	Optional<PersonId> clash(Session session) {
		return people(session)
			.filter((person) -> busy(person, session.startsAt(), session.endsAt(), session.id()).stream()
				.findAny()
				.isPresent())
			.findFirst();
	}

	/**
	 * When a person is booked between two moments.
	 * @param aside a session that does not count; {@code null} for none
	 */
	List<Busy> busy(PersonId person, Instant from, Instant to, @Nullable SessionId aside) {
		return this.jdbc.sql("""
				SELECT lower(during) AS starts, upper(during) AS ends FROM booking
				WHERE team_id = :team AND person = :person AND during && tstzrange(:from, :to)
				    AND session_id IS DISTINCT FROM CAST(:aside AS uuid) ORDER BY during
				""")
			.param("team", person.team().value())
			.param("person", person.user())
			.param("from", Sql.of(from))
			.param("to", Sql.of(to))
			.param("aside", (aside != null) ? aside.id() : null)
			.query((row, number) -> new Busy(Sql.instant(row, "starts"), Sql.instant(row, "ends")))
			.list();
	}

	/**
	 * Books both people for a session, instead of what it had booked before.
	 * @throws TimeTaken when one of them is booked by another
	 */
	void book(Session session) {
		free(session);
		people(session).forEach((person) -> book(session, person));
	}

	void free(Session session) {
		this.jdbc.sql("DELETE FROM booking WHERE team_id = ? AND session_id = ?")
			.params(session.id().team().value(), session.id().id())
			.update();
	}

	private void book(Session session, PersonId person) {
		try {
			this.jdbc.sql("INSERT INTO booking (team_id, session_id, person, during) VALUES (?, ?, ?, tstzrange(?, ?))")
				.params(person.team().value(), session.id().id(), person.user(), Sql.of(session.startsAt()),
						Sql.of(session.endsAt()))
				.update();
		}
		catch (DataIntegrityViolationException ex) {
			if (ex.getMostSpecificCause() instanceof SQLException cause && EXCLUDED.equals(cause.getSQLState())) {
				throw new TimeTaken(person);
			}
			throw ex;
		}
	}

	private static Stream<PersonId> people(Session session) {
		return Stream.of(session.coachId(), session.coacheeId());
	}

	/** The database refused to book a person twice. */
	static final class TimeTaken extends RuntimeException {

		private final transient PersonId person;

		TimeTaken(PersonId person) {
			super(null, null, false, false);
			this.person = person;
		}

		PersonId person() {
			return this.person;
		}

	}

}

package org.pandu.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.vault.Sealed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pauses as rows.
 */
@Component
class PauseStore {

	private static final String ALL = "SELECT *, reason IS NOT NULL AS reasoned FROM pause WHERE team_id = :team ";

	private final JdbcClient jdbc;

	PauseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Pause> find(PauseId id) {
		return this.jdbc.sql(ALL + "AND id = :id")
			.param("team", id.team().value())
			.param("id", id.id())
			.query((row, number) -> pause(row))
			.optional();
	}

	List<Pause> in(TeamId team) {
		return this.jdbc.sql(ALL + "ORDER BY from_day, id")
			.param("team", team.value())
			.query((row, number) -> pause(row))
			.list();
	}

	List<Pause> ofPerson(PersonId person) {
		return this.jdbc.sql(ALL + "AND person = :person ORDER BY from_day, id")
			.param("team", person.team().value())
			.param("person", person.user())
			.query((row, number) -> pause(row))
			.list();
	}

	/**
	 * Those that concern some pairings: their own, and those of their people.
	 * @param pairings at least one
	 */
	List<Pause> concerning(TeamId team, List<Pairing> pairings) {
		return this.jdbc.sql(ALL + "AND (person IN (:people) OR pairing_id IN (:pairings)) ORDER BY from_day, id")
			.param("team", team.value())
			.param("people",
					pairings.stream()
						.flatMap((pairing) -> Stream.of(pairing.coach(), pairing.coachee()))
						.distinct()
						.toList())
			.param("pairings", pairings.stream().map((pairing) -> pairing.id().id()).toList())
			.query((row, number) -> pause(row))
			.list();
	}

	/**
	 * Writes a new pause. Whoever writes one of the same person or pairing at the same
	 * instant waits, instead of ending in a deadlock.
	 * @throws org.springframework.dao.DataIntegrityViolationException when it overlaps
	 * another
	 */
	void insert(Pause pause, @Nullable Sealed reason, Instant at) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("pause/" + pause.id().team() + "/" + pause.person() + "/" + pause.pairingId())
			.query()
			.listOfRows();
		this.jdbc.sql("""
				INSERT INTO pause (team_id, id, person, pairing_id, from_day, back_on, cause, reason, made_by, made_at)
				VALUES (:team, :id, :person, :pairing, :from, :back, :cause, :reason, :by, :at)
				""")
			.param("team", pause.id().team().value())
			.param("id", pause.id().id())
			.param("person", pause.person())
			.param("pairing", pause.pairingId())
			.param("from", pause.days().from())
			.param("back", pause.days().until())
			.param("cause", (pause.cause() != null) ? pause.cause().name() : null)
			.param("reason", (reason != null) ? reason.bytes() : null)
			.param("by", pause.madeBy())
			.param("at", Sql.of(at))
			.update();
	}

	/**
	 * Ends a pause before its day.
	 */
	void end(PauseId id, LocalDate backOn, PersonId by, Instant at) {
		this.jdbc.sql("UPDATE pause SET back_on = ?, ended_by = ?, ended_at = ? WHERE team_id = ? AND id = ?")
			.params(backOn, by.user(), Sql.of(at), id.team().value(), id.id())
			.update();
	}

	Optional<Sealed> reason(PauseId id) {
		return this.jdbc.sql("SELECT reason FROM pause WHERE team_id = ? AND id = ? AND reason IS NOT NULL")
			.params(id.team().value(), id.id())
			.query((row, number) -> new Sealed(row.getBytes("reason")))
			.optional();
	}

	private static Pause pause(ResultSet row) throws SQLException {
		String cause = row.getString("cause");
		return new Pause(new PauseId(new TeamId(row.getString("team_id")), row.getObject("id", UUID.class)),
				row.getString("person"), row.getObject("pairing_id", UUID.class),
				new Days(row.getObject("from_day", LocalDate.class), row.getObject("back_on", LocalDate.class)),
				(cause != null) ? Pause.Cause.valueOf(cause) : null, row.getBoolean("reasoned"),
				row.getString("made_by"), row.getString("ended_by"));
	}

}

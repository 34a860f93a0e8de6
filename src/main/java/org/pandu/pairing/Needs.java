package org.pandu.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.program.Programs;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Needs that make sessions due where they take place as needed. Either side records them;
 * they close when a session took place, or are withdrawn. Guideline, "Identifikasi
 * Kebutuhan Tim".
 */
@Service
@Transactional
public class Needs {

	/** The longest line, in Unicode code points. */
	public static final int LONGEST_LINE = 500;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Programs programs;

	private final Vault vault;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Needs(Pairings pairings, Permissions permissions, Programs programs, Vault vault, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.programs = programs;
		this.vault = vault;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records a need of a running pairing.
	 * @param line what is needed, for the two only
	 * @param source what it came out of, if said
	 * @param field the form's field the line was typed in
	 */
	public Need record(PersonId actor, PairingId id, String line, Need.@Nullable Source source, String field) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.RECORD_NEED);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		if (line.isBlank()) {
			throw NoNeed.typed(field);
		}
		TooLong.refuse(line, LONGEST_LINE, field);
		Need need = new Need(NeedId.next(id.team()), id.id(), actor, source, this.clock.instant());
		this.jdbc.sql("""
				INSERT INTO need (team_id, id, pairing_id, writer, wording, source, opened_at)
				VALUES (?, ?, ?, ?, ?, ?, ?)
				""")
			.param(id.team().value())
			.param(need.id().id())
			.param(id.id())
			.param(actor.user())
			.param(this.vault.seal(line, actor, cell(need.id())).bytes())
			.param((source != null) ? source.name() : null)
			.param(Sql.of(need.openedAt()))
			.update();
		this.events.publishEvent(new NeedChanged(pairing));
		return need;
	}

	/**
	 * Takes an open need back.
	 * @throws NoNeed when it is not open
	 */
	public void withdraw(PersonId actor, NeedId id) {
		Need need = open(id);
		Pairing pairing = this.pairings.require(need.pairing());
		this.permissions.require(actor, pairing, Right.RECORD_NEED);
		this.jdbc.sql("UPDATE need SET closed_at = ?, closed_by = ? WHERE team_id = ? AND id = ? AND closed_at IS NULL")
			.params(Sql.of(this.clock.instant()), actor.user(), id.team().value(), id.id())
			.update();
		this.events.publishEvent(new NeedChanged(pairing));
	}

	/**
	 * Closes what a session has met: every need that was open before it was over.
	 * @param by who said that the session took place
	 * @param session its id within the workspace
	 */
	public void meet(PersonId by, Pairing pairing, UUID session, Instant startsAt, Instant endsAt) {
		ZoneId zone = this.programs.of(pairing.id().team()).zone();
		int met = this.jdbc.sql("""
				UPDATE need SET closed_at = :now, closed_by = :by, met_by = :session,
				    met_on = greatest(:day, (opened_at AT TIME ZONE :zone)::date)
				WHERE team_id = :team AND pairing_id = :pairing AND closed_at IS NULL AND opened_at < :ends
				""")
			.param("now", Sql.of(this.clock.instant()))
			.param("by", by.user())
			.param("session", session)
			.param("day", startsAt.atZone(zone).toLocalDate())
			.param("zone", zone.getId())
			.param("team", pairing.id().team().value())
			.param("pairing", pairing.id().id())
			.param("ends", Sql.of(endsAt))
			.update();
		if (met > 0) {
			this.events.publishEvent(new NeedChanged(pairing));
		}
	}

	/**
	 * The open needs of a pairing, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Need> openOf(Pairing pairing) {
		return this.jdbc
			.sql("SELECT * FROM need WHERE team_id = ? AND pairing_id = ? AND closed_at IS NULL ORDER BY opened_at, id")
			.params(pairing.id().team().value(), pairing.id().id())
			.query((row, number) -> {
				String source = row.getString("source");
				return new Need(new NeedId(pairing.id().team(), row.getObject("id", UUID.class)), pairing.id().id(),
						new PersonId(pairing.id().team(), row.getString("writer")),
						(source != null) ? Need.Source.valueOf(source) : null, Sql.instant(row, "opened_at"));
			})
			.list();
	}

	/**
	 * Reads what is needed.
	 * @return the line, or empty when it was erased
	 */
	@Transactional(readOnly = true)
	public Optional<String> words(PersonId actor, Need need) {
		this.permissions.require(actor, this.pairings.require(need.pairing()), Right.READ_NEEDS);
		return this.vault.open(this.jdbc.sql("SELECT wording FROM need WHERE team_id = ? AND id = ?")
			.params(need.id().team().value(), need.id().id())
			.query((row, number) -> new Sealed(row.getBytes("wording")))
			.single(), need.id().team(), cell(need.id()));
	}

	private Need open(NeedId id) {
		UUID pairing = this.jdbc.sql("SELECT pairing_id FROM need WHERE team_id = ? AND id = ? AND closed_at IS NULL")
			.params(id.team().value(), id.id())
			.query(UUID.class)
			.optional()
			.orElseThrow(NoNeed::open);
		return openOf(this.pairings.require(new PairingId(id.team(), pairing))).stream()
			.filter((need) -> need.id().equals(id))
			.findFirst()
			.orElseThrow(NoNeed::open);
	}

	private static Cell cell(NeedId id) {
		return new Cell("need", id.id(), "wording");
	}

}

package org.pandu.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cadences of pairings' own. Guideline, "Langkah 1": the schedule can be adapted to what
 * is needed; a pairing differs from its level's rule with a reason. A change holds from
 * today in the programme's zone; what held before stays known.
 */
@Service
@Transactional
public class PairingCadences {

	/** The longest reason, in Unicode code points. */
	public static final int LONGEST_REASON = 1000;

	private final Pairings pairings;

	private final Permissions permissions;

	private final CadenceHistory history;

	private final Programs programs;

	private final Vault vault;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PairingCadences(Pairings pairings, Permissions permissions, CadenceHistory history, Programs programs, Vault vault,
			JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.history = history;
		this.programs = programs;
		this.vault = vault;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Gives a running pairing a cadence of its own.
	 * @param cadence how often and how long; its level and kind are those of the pairing
	 * @param reason why, for the two and the programme admins
	 * @param reasonField the form's field the reason was typed in
	 * @throws NoReason when there is none
	 * @throws TooLong when it is too long
	 */
	public void set(PersonId actor, PairingId id, Cadence cadence, String reason, String reasonField) {
		Pairing pairing = hold(actor, id);
		if (reason.isBlank()) {
			throw new NoReason(reasonField);
		}
		TooLong.refuse(reason, LONGEST_REASON, reasonField);
		write(actor, pairing, OwnRule.Rhythm.of(cadence), reason);
	}

	/**
	 * Lets a running pairing follow its level's rule again.
	 */
	public void followLevel(PersonId actor, PairingId id) {
		Pairing pairing = hold(actor, id);
		if (this.history.isOwn(pairing)) {
			write(actor, pairing, null, "");
		}
	}

	/**
	 * Reads why a pairing's cadence differs from its level's now.
	 * @return the reason; empty when it does not differ or the reason was erased
	 */
	@Transactional(readOnly = true)
	public Optional<String> reason(PersonId actor, PairingId id) {
		this.permissions.require(actor, this.pairings.require(id), Right.READ_CADENCE_REASON);
		record Row(UUID id, byte @Nullable [] reason) {
		}
		List<Row> rows = this.jdbc.sql("""
				SELECT id, reason FROM pairing_cadence WHERE team_id = ? AND pairing_id = ?
				ORDER BY from_day DESC LIMIT 1
				""")
			.params(id.team().value(), id.id())
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getBytes("reason")))
			.list();
		return rows.stream()
			.findFirst()
			.flatMap((row) -> (row.reason() != null)
					? this.vault.open(new Sealed(row.reason()), id.team(), cell(row.id())) : Optional.empty());
	}

	private Pairing hold(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, Right.SET_CADENCE);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		return pairing;
	}

	private void write(PersonId actor, Pairing pairing, OwnRule.@Nullable Rhythm rhythm, String reason) {
		LocalDate today = this.clock.instant().atZone(this.programs.of(actor.team()).zone()).toLocalDate();
		this.jdbc.sql("DELETE FROM pairing_cadence WHERE team_id = ? AND pairing_id = ? AND from_day >= ?")
			.params(actor.team().value(), pairing.id().id(), today)
			.update();
		UUID id = Ids.next();
		this.jdbc.sql("""
				INSERT INTO pairing_cadence (team_id, id, pairing_id, from_day, every, unit, as_needed, min_minutes,
				    max_minutes, reason, set_by, set_at)
				VALUES (:team, :id, :pairing, :from, :every, :unit, :asNeeded, :min, :max, :reason, :by, :at)
				""")
			.param("team", actor.team().value())
			.param("id", id)
			.param("pairing", pairing.id().id())
			.param("from", today)
			.param("every", (rhythm != null) ? rhythm.every() : null)
			.param("unit", (rhythm != null) ? rhythm.unit().name() : null)
			.param("asNeeded", (rhythm != null) ? rhythm.asNeeded() : null)
			.param("min", (rhythm != null) ? rhythm.minMinutes() : null)
			.param("max", (rhythm != null) ? rhythm.maxMinutes() : null)
			.param("reason", (rhythm != null) ? this.vault.seal(reason, actor, cell(id)).bytes() : null)
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.update();
		this.events.publishEvent(new PairingCadenceChanged(pairing));
	}

	private static Cell cell(UUID id) {
		return new Cell("pairing_cadence", id, "reason");
	}

}

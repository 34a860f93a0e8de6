package org.pandu.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.vault.Sealed;
import org.springframework.context.ApplicationEventPublisher;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pairings that end after a closing conversation.
 */
@Component
public class ClosingPlans {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ClosingPlans(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
	}

	public Optional<ClosingPlan> of(PairingId pairing) {
		return this.jdbc.sql("SELECT * FROM pairing_closing WHERE team_id = ? AND pairing_id = ?")
			.params(pairing.team().value(), pairing.id())
			.query((row, number) -> read(pairing, row))
			.optional();
	}

	/**
	 * The ids of the pairings in a workspace that have a plan.
	 */
	public Set<UUID> pairingsIn(TeamId team) {
		return this.jdbc.sql("SELECT pairing_id FROM pairing_closing WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> row.getObject("pairing_id", UUID.class))
			.set();
	}

	/**
	 * Writes a plan down, in place of an earlier one, whose id stays.
	 */
	void put(ClosingPlan plan) {
		this.jdbc.sql("""
				INSERT INTO pairing_closing (team_id, id, pairing_id, how, cause, reason, keep_steps, new_coach,
				    superior_confirmed, session_id, planned_by, planned_at)
				VALUES (:team, :id, :pairing, :how, :cause, :reason, :keep, :coach, :confirmed, :session, :by, :at)
				ON CONFLICT (team_id, pairing_id) DO UPDATE SET how = excluded.how, cause = excluded.cause,
				    reason = excluded.reason, keep_steps = excluded.keep_steps, new_coach = excluded.new_coach,
				    superior_confirmed = excluded.superior_confirmed, session_id = excluded.session_id,
				    planned_by = excluded.planned_by, planned_at = excluded.planned_at
				""")
			.param("team", plan.pairing().team().value())
			.param("id", plan.id())
			.param("pairing", plan.pairing().id())
			.param("how", plan.how().name())
			.param("cause", (plan.cause() != null) ? plan.cause().name() : null)
			.param("reason", (plan.reason() != null) ? plan.reason().bytes() : null)
			.param("keep", plan.keepSteps())
			.param("coach", (plan.newCoach() != null) ? plan.newCoach().user() : null)
			.param("confirmed", plan.superiorConfirmed())
			.param("session", plan.session())
			.param("by", plan.plannedBy().user())
			.param("at", Sql.of(plan.plannedAt()))
			.update();
	}

	void meetIn(PairingId pairing, @Nullable UUID session) {
		this.jdbc
			.sql("UPDATE pairing_closing SET session_id = :session WHERE team_id = :team AND pairing_id = :pairing")
			.param("session", session)
			.param("team", pairing.team().value())
			.param("pairing", pairing.id())
			.update();
	}

	void remove(PairingId pairing) {
		this.jdbc.sql("DELETE FROM pairing_closing WHERE team_id = ? AND pairing_id = ?")
			.params(pairing.team().value(), pairing.id())
			.update();
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		of(pairing.id()).ifPresent((plan) -> {
			remove(pairing.id());
			this.events.publishEvent(new ClosingChanged(pairing, plan, false));
		});
	}

	private static ClosingPlan read(PairingId pairing, ResultSet row) throws SQLException {
		String cause = row.getString("cause");
		byte[] reason = row.getBytes("reason");
		boolean keep = row.getBoolean("keep_steps");
		Boolean keepSteps = row.wasNull() ? null : Boolean.valueOf(keep);
		String coach = row.getString("new_coach");
		return new ClosingPlan(row.getObject("id", UUID.class), pairing, Pairing.Ending.valueOf(row.getString("how")),
				(cause != null) ? EndCause.valueOf(cause) : null, (reason != null) ? new Sealed(reason) : null,
				keepSteps, (coach != null) ? new PersonId(pairing.team(), coach) : null,
				row.getBoolean("superior_confirmed"), row.getObject("session_id", UUID.class),
				new PersonId(pairing.team(), row.getString("planned_by")), Sql.instant(row, "planned_at"));
	}

}

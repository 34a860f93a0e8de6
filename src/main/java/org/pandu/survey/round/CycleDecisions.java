package org.pandu.survey.round;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.program.Programs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the pairings of a cycle that ended: each is extended, or ended or
 * handed over in the usual way.
 */
@Service
@Transactional
public class CycleDecisions {

	private final JdbcClient jdbc;

	private final Cycles cycles;

	private final Pairings pairings;

	private final ClosingPlans plans;

	private final Admins admins;

	private final Programs programs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CycleDecisions(JdbcClient jdbc, Cycles cycles, Pairings pairings, ClosingPlans plans, Admins admins,
			Programs programs, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.cycles = cycles;
		this.pairings = pairings;
		this.plans = plans;
		this.admins = admins;
		this.programs = programs;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A pairing and what was decided.
	 *
	 * @param pairing the pairing
	 * @param decision what was decided, as it stands now
	 */
	public record Decided(Pairing pairing, Decision decision) {
	}

	/** What was decided about a pairing. */
	public enum Decision {

		OPEN, EXTENDED,

		/** It ends after its closing conversation. */
		CLOSING,

		ENDED, HANDED_OVER

	}

	/**
	 * The pairings that ran when the cycle ended, those to be decided first.
	 * @throws org.pandu.people.NotAnAdmin when the actor is no programme admin
	 */
	@Transactional(readOnly = true)
	public List<Decided> of(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		return of(this.cycles.require(actor.team(), id));
	}

	/**
	 * How many pairings are to be decided.
	 */
	@Transactional(readOnly = true)
	public int open(TeamId team, UUID id) {
		return (int) of(this.cycles.require(team, id)).stream()
			.filter((decided) -> decided.decision() == Decision.OPEN)
			.count();
	}

	/**
	 * Lets a pairing go on.
	 * @throws PairingNotActive when it has ended
	 */
	public void extend(PersonId actor, UUID id, PairingId pairing) {
		this.admins.requireAdmin(actor);
		Cycle cycle = this.cycles.require(actor.team(), id);
		if (!this.pairings.hold(pairing).isActive()) {
			throw new PairingNotActive();
		}
		note(actor, cycle, pairing);
		this.events.publishEvent(new CycleDecided(cycle));
	}

	/**
	 * Lets all go on that are not decided yet.
	 */
	public void extendAll(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		Cycle cycle = this.cycles.require(actor.team(), id);
		of(cycle).stream()
			.filter((decided) -> decided.decision() == Decision.OPEN)
			.forEach((decided) -> note(actor, cycle, decided.pairing().id()));
		this.events.publishEvent(new CycleDecided(cycle));
	}

	private void note(PersonId actor, Cycle cycle, PairingId pairing) {
		this.jdbc.sql("""
				INSERT INTO cycle_extension (team_id, cycle_id, pairing_id, extended_by, extended_at)
				VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
				""")
			.params(cycle.team().value(), cycle.id(), pairing.id(), actor.user(), Sql.of(this.clock.instant()))
			.update();
	}

	private List<Decided> of(Cycle cycle) {
		Set<UUID> extended = new HashSet<>(
				this.jdbc.sql("SELECT pairing_id FROM cycle_extension WHERE team_id = ? AND cycle_id = ?")
					.params(cycle.team().value(), cycle.id())
					.query((row, number) -> row.getObject("pairing_id", UUID.class))
					.list());
		Set<UUID> closing = this.plans.pairingsIn(cycle.team());
		return running(cycle).stream()
			.map((pairing) -> new Decided(pairing, decision(pairing, extended, closing)))
			.sorted(Comparator.comparing(Decided::decision))
			.toList();
	}

	/**
	 * Those that ran at the end, and those that ended since because of it.
	 */
	private List<Pairing> running(Cycle cycle) {
		ZoneId zone = this.programs.of(cycle.team()).zone();
		Instant last = cycle.to().atStartOfDay(zone).toInstant();
		Instant after = cycle.to().plusDays(1).atStartOfDay(zone).toInstant();
		return this.jdbc.sql("""
				SELECT id FROM pairing
				WHERE team_id = :team AND NOT once AND active_since < :after
				AND (state = 'ACTIVE' OR state = 'ENDED' AND ended_at >= :last) ORDER BY active_since, id
				""")
			.param("team", cycle.team().value())
			.param("after", Sql.of(after))
			.param("last", Sql.of(last))
			.query((row, number) -> new PairingId(cycle.team(), row.getObject("id", UUID.class)))
			.list()
			.stream()
			.map(this.pairings::require)
			.toList();
	}

	private static Decision decision(Pairing pairing, Set<UUID> extended, Set<UUID> closing) {
		if (!pairing.isActive()) {
			return (pairing.ending() == Pairing.Ending.HANDED_OVER) ? Decision.HANDED_OVER : Decision.ENDED;
		}
		if (closing.contains(pairing.id().id())) {
			return Decision.CLOSING;
		}
		return extended.contains(pairing.id().id()) ? Decision.EXTENDED : Decision.OPEN;
	}

}

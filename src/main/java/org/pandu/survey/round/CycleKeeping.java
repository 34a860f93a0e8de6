package org.pandu.survey.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Postings;
import org.springframework.context.ApplicationEventPublisher;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cycles, changes and deletes them. One that is over when it is made counts as
 * ended, and nobody is asked about it.
 * <p>
 * Once a cycle has ended its days stay: people answered about these days, answers are
 * counted by the last one, and units' results were entered for them. Only its name can be
 * mended then. The database holds the same: a round points to the days it asked about.
 */
@Service
@Transactional
public class CycleKeeping {

	private final JdbcClient jdbc;

	private final Cycles cycles;

	private final CycleEnd end;

	private final Admins admins;

	private final Postings postings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CycleKeeping(JdbcClient jdbc, Cycles cycles, CycleEnd end, Admins admins, Postings postings,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.jdbc = jdbc;
		this.cycles = cycles;
		this.end = end;
		this.admins = admins;
		this.postings = postings;
		this.clock = clock;
	}

	/**
	 * What an admin says of a cycle.
	 *
	 * @param name at most 60 characters
	 * @param from the first day, in the programme's zone
	 * @param to the last day
	 */
	public record Details(String name, LocalDate from, LocalDate to) {
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param from the first day
	 * @param to the last day
	 */
	public record Fields(String from, String to) {
	}

	/**
	 * Makes a cycle.
	 * @throws CycleTooShort when its last day is not after the first
	 * @throws CyclesOverlap when another one covers some of its days
	 */
	public void make(PersonId actor, Details details, Fields fields) {
		this.admins.requireAdmin(actor);
		TeamId team = actor.team();
		check(team, null, details, fields);
		UUID id = Ids.next();
		boolean over = details.to().isBefore(this.postings.today(team));
		this.jdbc.sql("""
				INSERT INTO cycle (team_id, id, name, from_day, to_day, made_by, made_at, ended_at)
				VALUES (:team, :id, :name, :from, :to, :by, :at, :ended)
				""")
			.param("team", team.value())
			.param("id", id)
			.param("name", details.name())
			.param("from", details.from())
			.param("to", details.to())
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.param("ended", over ? Sql.of(this.clock.instant()) : null)
			.update();
		if (!over) {
			this.end.plan(this.cycles.require(team, id));
		}
	}

	/**
	 * Changes a cycle; of one that has ended, the name.
	 * @throws CycleDaysStay at the field of a day that was moved after the end
	 * @throws CycleOver when it would have ended before today
	 * @throws CycleTooShort when its last day is not after the first
	 * @throws CyclesOverlap when another one covers some of its days
	 */
	public void change(PersonId actor, UUID id, Details details, Fields fields) {
		this.admins.requireAdmin(actor);
		TeamId team = actor.team();
		check(team, id, details, fields);
		Cycle now = this.cycles.hold(team, id).orElseThrow(NoSuchCycle::new);
		if (now.hasEnded()) {
			requireSameDays(now, details, fields);
		}
		else if (details.to().isBefore(this.postings.today(team))) {
			throw new CycleOver(fields.to());
		}
		this.jdbc
			.sql("UPDATE cycle SET name = :name, from_day = :from, to_day = :to WHERE team_id = :team AND id = :id")
			.param("name", details.name())
			.param("from", details.from())
			.param("to", details.to())
			.param("team", team.value())
			.param("id", id)
			.update();
		if (!now.hasEnded()) {
			this.end.plan(this.cycles.require(team, id));
			this.events.publishEvent(new CycleMoved(team));
		}
	}

	/**
	 * Deletes a cycle that has asked nobody and that nothing belongs to.
	 * @throws CycleKept when something does
	 * @throws NoSuchCycle when it is deleted already
	 */
	public void delete(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		Cycle cycle = this.cycles.hold(actor.team(), id).orElseThrow(NoSuchCycle::new);
		whatKeeps(cycle).ifPresent((why) -> {
			throw new CycleKept(why, cycle.to());
		});
		this.end.drop(cycle);
		this.jdbc.sql("DELETE FROM cycle WHERE team_id = ? AND id = ?").params(actor.team().value(), id).update();
		this.events.publishEvent(new CycleMoved(actor.team()));
	}

	/**
	 * Whether nothing keeps a cycle from being deleted.
	 */
	@Transactional(readOnly = true)
	public boolean isDeletable(Cycle cycle) {
		return whatKeeps(cycle).isEmpty();
	}

	private Optional<CycleKept.Why> whatKeeps(Cycle cycle) {
		return this.jdbc.sql("""
				SELECT CASE
				    WHEN EXISTS (SELECT FROM survey_round r WHERE r.team_id = :team AND r.cycle_id = :id) THEN 'ASKED'
				    WHEN EXISTS (SELECT FROM cycle_extension e WHERE e.team_id = :team AND e.cycle_id = :id)
				        THEN 'DECIDED'
				    WHEN EXISTS (SELECT FROM unit_result u WHERE u.team_id = :team AND u.cycle_id = :id) THEN 'RESULTS'
				    ELSE '' END
				""")
			.param("team", cycle.team().value())
			.param("id", cycle.id())
			.query(String.class)
			.optional()
			.filter((why) -> !why.isEmpty())
			.map(CycleKept.Why::valueOf);
	}

	private static void requireSameDays(Cycle cycle, Details details, Fields fields) {
		if (!cycle.to().equals(details.to())) {
			throw new CycleDaysStay(fields.to());
		}
		if (!cycle.from().equals(details.from())) {
			throw new CycleDaysStay(fields.from());
		}
	}

	/**
	 * Two admins at the same instant wait for each other; the database would refuse the
	 * second one without a word.
	 */
	private void check(TeamId team, @Nullable UUID id, Details details, Fields fields) {
		if (!details.to().isAfter(details.from())) {
			throw new CycleTooShort(fields.to());
		}
		this.jdbc.sql("SELECT id FROM team WHERE id = ? FOR NO KEY UPDATE").param(team.value()).query().singleRow();
		this.cycles.all(team)
			.stream()
			.filter((other) -> !other.id().equals(id) && !other.from().isAfter(details.to())
					&& !other.to().isBefore(details.from()))
			.findFirst()
			.ifPresent((other) -> {
				throw new CyclesOverlap(other.name(), fields.from());
			});
	}

}

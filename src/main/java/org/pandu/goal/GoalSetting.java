package org.pandu.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.text.ReaderLookup;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides of a pairing do with their goals. Guideline, "Tetapkan Tujuan yang
 * Jelas" and "Pencapaian Tujuan".
 */
@Service
@Transactional
public class GoalSetting {

	private final Goals goals;

	private final GoalVersions versions;

	private final JdbcAggregateOperations rows;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ReaderLookup readers;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GoalSetting(Goals goals, GoalVersions versions, JdbcAggregateOperations rows, Pairings pairings,
			Permissions permissions, ReaderLookup readers, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.goals = goals;
		this.versions = versions;
		this.rows = rows;
		this.pairings = pairings;
		this.permissions = permissions;
		this.readers = readers;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A goal as it is worded.
	 *
	 * @param words what shall be reached
	 * @param due by when, in the writer's zone
	 * @param dueField the form's field of that day
	 */
	public record Wording(String words, LocalDate due, String dueField) {

		@Override
		public String toString() {
			return "Wording[due=" + this.due + "]";
		}

	}

	/**
	 * How far a goal is.
	 *
	 * @param progress in percent from 0 to 100
	 * @param state where it stands
	 */
	public record Assessment(int progress, Goal.State state) {
	}

	/**
	 * Sets a goal.
	 * @throws PairingNotActive when the pairing is not running
	 * @throws DueInThePast at the field
	 */
	public Goal set(PersonId actor, PairingId id, Wording wording) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.SHARE_PLAN);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		requireAhead(actor, wording);
		GoalId goal = GoalId.next(id.team());
		return save(Goal.set(goal, id, actor, this.vault.seal(wording.words(), actor, Goal.cellOf(goal)), wording.due(),
				this.clock.instant()), actor, wording);
	}

	/**
	 * Changes a goal; each new wording is kept beside the earlier ones.
	 * @param seen the version the actor saw when beginning to edit
	 * @throws GoalChanged when someone else changed it meanwhile
	 * @throws DueInThePast at the field, when the day was changed to one gone by
	 */
	public Goal change(PersonId actor, GoalId id, long seen, Wording wording, Assessment assessment) {
		Worded<Goal> current = readable(actor, id);
		Goal goal = current.what();
		if (goal.version() != seen) {
			throw new GoalChanged(current);
		}
		if (!wording.due().equals(goal.due())) {
			requireAhead(actor, wording);
		}
		boolean reworded = !wording.words().equals(current.wording()) || !wording.due().equals(goal.due());
		Goal changed = goal.assess(assessment.progress(), assessment.state(), this.clock.instant());
		if (reworded) {
			return save(changed.reword(actor, this.vault.seal(wording.words(), actor, goal.cell()), wording.due(),
					this.clock.instant()), actor, wording);
		}
		return save(changed);
	}

	/**
	 * A pairing's goals with their words, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Worded<Goal>> read(PersonId actor, PairingId id) {
		this.permissions.require(actor, this.pairings.require(id), Right.SHARE_PLAN);
		return this.goals.ofPairing(id).stream().map(this::open).toList();
	}

	@Transactional(readOnly = true)
	public Worded<Goal> read(PersonId actor, GoalId id) {
		return readable(actor, id);
	}

	/**
	 * The wordings a goal had before the current one, the newest first. Those of erased
	 * writers are left out.
	 */
	@Transactional(readOnly = true)
	public List<Worded<GoalVersion>> earlierWordings(PersonId actor, GoalId id) {
		readable(actor, id);
		return this.versions.of(id)
			.stream()
			.skip(1)
			.map((version) -> new Worded<>(version,
					this.vault.open(version.wording(), id.team(), version.cell()).orElse(null)))
			.filter((version) -> version.wording() != null)
			.toList();
	}

	private Worded<Goal> readable(PersonId actor, GoalId id) {
		Goal goal = this.goals.require(id);
		this.permissions.require(actor, this.pairings.require(goal.pairing()), Right.SHARE_PLAN);
		return open(goal);
	}

	private Worded<Goal> open(Goal goal) {
		return new Worded<>(goal, this.vault.open(goal.wording(), goal.id().team(), goal.cell()).orElse(null));
	}

	private Goal save(Goal goal, PersonId writer, Wording wording) {
		Goal saved = save(goal);
		GoalId version = GoalId.next(goal.id().team());
		this.rows.insert(new GoalVersion(version, goal.id().id(), writer.user(),
				this.vault.seal(wording.words(), writer, GoalVersion.cellOf(version)), goal.due(), goal.changedAt()));
		return saved;
	}

	private Goal save(Goal goal) {
		try {
			Goal saved = this.goals.save(goal);
			this.events.publishEvent(new PlanChanged(saved.pairing()));
			return saved;
		}
		catch (OptimisticLockingFailureException ex) {
			// Someone else was faster by a moment: what they wrote is committed by now.
			throw new GoalChanged(open(this.goals.require(goal.id())));
		}
	}

	private void requireAhead(PersonId actor, Wording wording) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.readers.words(actor).zone());
		if (wording.due().isBefore(today)) {
			throw new DueInThePast(today, wording.dueField());
		}
	}

}

package org.pandu.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of goals: progress, and the end. Guideline, "Pantau Kemajuan" and
 * "Pencapaian Tujuan".
 */
@Service
@Transactional
public class GoalTracking {

	private final GoalDesk desk;

	private final GoalVault words;

	private final ProgressEntries entries;

	private final JdbcAggregateOperations rows;

	private final Vault vault;

	GoalTracking(GoalDesk desk, GoalVault words, ProgressEntries entries, JdbcAggregateOperations rows, Vault vault) {
		this.desk = desk;
		this.words = words;
		this.entries = entries;
		this.rows = rows;
		this.vault = vault;
	}

	/**
	 * How far a goal is.
	 *
	 * @param day the day it is so
	 * @param percent how far; counts where the goal has no figures
	 * @param value the figure; {@code null} where the goal has none
	 * @param remark words to it; may be empty
	 * @param reached whether it is reached
	 * @param dayField the form's field of the day
	 */
	public record Progress(LocalDate day, int percent, @Nullable BigDecimal value, String remark, boolean reached,
			String dayField) {

		@Override
		public String toString() {
			return "Progress[day=" + this.day + ", percent=" + this.percent + "]";
		}

	}

	/**
	 * Notes how far a goal is. The entry of the latest day counts.
	 * @throws GoalClosed at the field, when it was reached or dropped
	 * @throws ImpossibleDay at the field, when the day is still to come, or lies before
	 * the goal
	 */
	public Goal note(PersonId actor, GoalId id, Progress progress) {
		Goal goal = this.desk.hold(actor, id);
		if (!goal.isOpen()) {
			throw new GoalClosed(progress.dayField());
		}
		LocalDate today = this.desk.today(actor);
		LocalDate first = this.words.versions(id).getFirst().since();
		if (progress.day().isAfter(today) || progress.day().isBefore(first)) {
			throw new ImpossibleDay(first, today, progress.dayField());
		}
		ProgressId entry = ProgressId.next(id.team());
		Figures figures = goal.figures();
		BigDecimal value = progress.value();
		int percent = (figures != null && value != null) ? figures.percentOf(value) : progress.percent();
		Sealed remark = progress.remark().isEmpty() ? null
				: this.vault.seal(progress.remark(), actor, ProgressEntry.cellOf(entry));
		this.rows.insert(new ProgressEntry(entry, id.id(), progress.day(), percent, value, remark, actor.user(),
				this.desk.now()));
		Goal changed = progress.reached() ? goal.reach(actor, this.desk.now())
				: goal.progressed(this.entries.percent(id, figures, percent), this.desk.now());
		return this.desk.save(changed, goal);
	}

	/**
	 * Says that a goal was reached.
	 * @throws GoalClosed when it was reached or dropped before
	 */
	public Goal reach(PersonId actor, GoalId id) {
		Goal goal = this.desk.hold(actor, id);
		return this.desk.save(goal.reach(actor, this.desk.now()), goal);
	}

	/**
	 * Says that a goal is no longer pursued, and why.
	 * @throws GoalClosed when it was reached or dropped before
	 */
	public Goal drop(PersonId actor, GoalId id, String reason) {
		Goal goal = this.desk.hold(actor, id);
		return this.desk.save(goal.drop(actor, this.words.reason(id, reason, actor), this.desk.now()), goal);
	}

	/**
	 * Pursues again what was reached or dropped. An open goal stays as it is.
	 */
	public Goal reopen(PersonId actor, GoalId id) {
		Goal goal = this.desk.hold(actor, id);
		if (goal.isOpen()) {
			return goal;
		}
		int percent = this.entries.percent(id, goal.figures(), goal.sinceProgress());
		return this.desk.save(goal.reopen(percent, this.desk.now()), goal);
	}

}

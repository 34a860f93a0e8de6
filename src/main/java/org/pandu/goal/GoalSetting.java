package org.pandu.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.smart.Mark;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the two sides of a pairing word their goals. Guideline, "Tetapkan Tujuan yang
 * Jelas" and "Revisi Rencana Jika Diperlukan".
 */
@Service
@Transactional
public class GoalSetting {

	private final GoalDesk desk;

	private final GoalVault words;

	private final GoalMarks marks;

	private final ProgressEntries entries;

	GoalSetting(GoalDesk desk, GoalVault words, GoalMarks marks, ProgressEntries entries) {
		this.desk = desk;
		this.words = words;
		this.marks = marks;
		this.entries = entries;
	}

	/**
	 * How one will know that a goal is reached.
	 *
	 * @param evidence in words; may be empty
	 * @param unit what the figures count; empty without figures
	 * @param baseline where it begins; {@code null} without figures
	 * @param target where it shall end; {@code null} without figures
	 * @param direction whether more or less is better; {@code null} when the figures say
	 * so
	 * @param targetField the form's field of the target
	 */
	public record Measure(String evidence, String unit, @Nullable BigDecimal baseline, @Nullable BigDecimal target,
			@Nullable Direction direction, String targetField) {

		@Override
		public String toString() {
			return "Measure";
		}

	}

	/**
	 * What is done after a goal's day has come without it.
	 *
	 * @param obstacles what was in the way
	 * @param strategy what shall be done otherwise
	 * @param due the new day
	 * @param dueField the form's field of that day
	 */
	public record Revision(String obstacles, String strategy, LocalDate due, String dueField) {

		@Override
		public String toString() {
			return "Revision[due=" + this.due + "]";
		}

	}

	/**
	 * Sets a goal.
	 * @throws PairingNotActive when the pairing is not running
	 * @throws DueInThePast at the field
	 * @throws NotSmart when something is missing and nobody insists
	 */
	public Goal set(PersonId actor, PairingId id, GoalDraft draft) {
		Pairing pairing = this.desk.pairing(actor, id);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		this.desk.requireAhead(actor, draft.due(), draft.dueField());
		LocalDate today = this.desk.today(actor);
		requireSmart(this.marks.of(draft, null, null, pairing, today), draft.insisting());
		GoalId goal = GoalId.next(id.team());
		Goal saved = this.desk.save(Goal.set(goal, id, actor, this.words.wording(goal, draft.words(), actor),
				draft.due(), draft.topic(), today, this.desk.now()), null);
		this.words.keep(saved, GoalVersion.Kind.SET, actor, draft.typed());
		return saved;
	}

	/**
	 * Words a goal anew; each version is kept beside the earlier ones. What is as before
	 * makes no new version.
	 * @param seen the edition the actor saw when beginning to edit
	 * @param field the form's first field
	 * @throws GoalChanged when someone else changed it meanwhile
	 * @throws GoalClosed at the field, when it was reached or dropped
	 * @throws DueInThePast at the field, when the day was changed to one gone by
	 * @throws NotSmart when something is missing and nobody insists
	 */
	public Goal change(PersonId actor, GoalId id, int seen, GoalDraft draft, String field) {
		Goal goal = this.desk.hold(actor, id, seen, field);
		GoalWords before = this.words.words(this.words.versions(id));
		Map<GoalPart, String> changed = GoalVault.changes(before, draft.typed());
		boolean newDay = !draft.due().equals(goal.due());
		if (newDay) {
			this.desk.requireAhead(actor, draft.due(), draft.dueField());
		}
		if (changed.isEmpty() && !newDay && Objects.equals(draft.topic(), goal.topic())) {
			return goal;
		}
		Pairing pairing = this.desk.pairing(actor, goal.pairing());
		String insisting = changed.containsKey(GoalPart.WORDING) ? draft.insisting()
				: draft.insisting() + before.of(GoalPart.INSISTING);
		requireSmart(this.marks.of(draft, before, goal, pairing, this.desk.today(actor)), insisting);
		boolean reworded = changed.containsKey(GoalPart.WORDING);
		Goal saved = this.desk.save(goal.reword(actor, reworded ? this.words.wording(id, draft.words(), actor) : null,
				draft.due(), draft.topic(), this.desk.now()), goal);
		this.words.keep(saved, GoalVersion.Kind.REWORDED, actor, changed);
		return saved;
	}

	/**
	 * Says how one will know that a goal is reached.
	 * @param seen the edition the actor saw when beginning to edit
	 * @param field the form's first field
	 * @throws GoalChanged when someone else changed it meanwhile
	 * @throws GoalClosed at the field, when it was reached or dropped
	 * @throws WrongTarget at the field, when the target does not lie in the direction
	 */
	public Goal measure(PersonId actor, GoalId id, int seen, Measure measure, String field) {
		Goal goal = this.desk.hold(actor, id, seen, field);
		Figures figures = figures(measure);
		Map<GoalPart, String> typed = new EnumMap<>(GoalPart.class);
		typed.put(GoalPart.EVIDENCE, measure.evidence());
		typed.put(GoalPart.UNIT, measure.unit());
		Map<GoalPart, String> changed = GoalVault.changes(this.words.words(this.words.versions(id)), typed);
		if (changed.isEmpty() && Objects.equals(figures, goal.figures())) {
			return goal;
		}
		Goal saved = this.desk
			.save(goal.measure(figures, this.entries.percent(id, figures, goal.progress()), this.desk.now()), goal);
		this.words.keep(saved, GoalVersion.Kind.MEASURED, actor, changed);
		return saved;
	}

	/**
	 * Begins a goal anew from where it stands: with what was in the way, another strategy
	 * and another day.
	 * @param seen the edition the actor saw when beginning to edit
	 * @param field the form's first field
	 * @throws GoalChanged when someone else changed it meanwhile
	 * @throws GoalClosed at the field, when it was reached or dropped
	 * @throws DueInThePast at the field
	 */
	public Goal revise(PersonId actor, GoalId id, int seen, Revision revision, String field) {
		Goal goal = this.desk.hold(actor, id, seen, field);
		this.desk.requireAhead(actor, revision.due(), revision.dueField());
		Goal saved = this.desk.save(goal.revise(revision.due(), this.desk.today(actor), this.desk.now()), goal);
		this.words.keep(saved, GoalVersion.Kind.REVISED, actor,
				Map.of(GoalPart.OBSTACLES, revision.obstacles(), GoalPart.STRATEGY, revision.strategy()));
		return saved;
	}

	private static @Nullable Figures figures(Measure measure) {
		BigDecimal baseline = measure.baseline();
		BigDecimal target = measure.target();
		if (baseline == null || target == null) {
			return null;
		}
		int way = target.compareTo(baseline);
		Direction direction = measure.direction();
		if (way == 0 || direction == Direction.MORE && way < 0 || direction == Direction.LESS && way > 0) {
			throw new WrongTarget(baseline, direction, measure.targetField());
		}
		return new Figures(baseline, target);
	}

	private static void requireSmart(List<Mark> marks, String insisting) {
		if (insisting.isEmpty() && !marks.stream().allMatch(Mark::isMet)) {
			throw new NotSmart(marks);
		}
	}

}

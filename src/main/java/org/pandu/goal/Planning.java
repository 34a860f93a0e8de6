package org.pandu.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Side;
import org.pandu.session.SessionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan: steps that coach and coachee agree on, and what becomes of them. Guideline,
 * "Ajak Diskusi tentang Pilihan dan Rencana" and "Pantau Kemajuan".
 */
@Service
@Transactional
public class Planning {

	/** How many steps one session may add. */
	public static final int MOST_STEPS = 10;

	private final StepDesk desk;

	private final CarryOver carryOver;

	private final PlanLines lines = new PlanLines();

	Planning(StepDesk desk, CarryOver carryOver) {
		this.desk = desk;
		this.carryOver = carryOver;
	}

	/**
	 * Adds the steps agreed on in a session. They are added even where the pairing has
	 * ended meanwhile: what two people agreed on is not lost.
	 * @param steps one line each, as {@link PlanLines} reads them
	 * @param field the form's field they were typed in
	 * @throws TooManySteps at the field
	 * @throws DueInThePast at the field, when a line names a day gone by
	 */
	public void agree(PersonId actor, SessionId id, List<String> steps, String field) {
		Pairing pairing = this.desk.pairingOf(actor, id);
		LocalDate today = this.desk.today(actor);
		List<StepDraft> drafts = this.lines.read(steps, pairing.sideOf(actor).orElse(Side.COACH), today);
		if (drafts.size() > MOST_STEPS) {
			throw new TooManySteps(MOST_STEPS, field);
		}
		int position = this.desk.countOf(id);
		for (StepDraft draft : drafts) {
			requireAhead(draft.due(), today, field);
			this.desk.insert(actor, pairing.id(), id.id(), position, draft);
			position++;
		}
	}

	/**
	 * Adds a step outside a session.
	 * @param dueField the form's field of its day
	 * @throws PairingNotActive when the pairing is not running
	 * @throws DueInThePast at the field
	 */
	public ActionItem add(PersonId actor, PairingId id, StepDraft draft, String dueField) {
		Pairing pairing = this.desk.pairing(actor, id);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		requireAhead(draft.due(), this.desk.today(actor), dueField);
		return this.desk.insert(actor, id, null, 0, draft);
	}

	/**
	 * Changes a step.
	 * @param seen the version the actor saw when beginning to edit
	 * @param dueField the form's field of its day
	 * @throws StepChanged when someone else changed it meanwhile
	 * @throws ActionItemClosed when it was done or dropped
	 * @throws DueInThePast at the field, when the day was changed to one gone by
	 */
	public ActionItem change(PersonId actor, ActionItemId id, long seen, StepDraft draft, String dueField) {
		Worded<ActionItem> current = this.desk.hold(actor, id);
		ActionItem item = current.what();
		if (!item.isOpen()) {
			throw new ActionItemClosed();
		}
		if (item.version() != seen) {
			throw new StepChanged(current);
		}
		if (draft.due() != null && !draft.due().equals(item.due())) {
			requireAhead(draft.due(), this.desk.today(actor), dueField);
		}
		boolean reworded = !draft.words().equals(current.wording());
		ActionItem changed = item.change(actor, reworded ? this.desk.seal(id, draft.words(), actor) : null, draft);
		if (changed.equals(item)) {
			return item;
		}
		return this.desk.save(actor, changed, item, StepEvent.What.CHANGED, reworded ? current.wording() : null);
	}

	/**
	 * Carries a step over to the next session, or for two weeks where none is booked.
	 * @return the step with its new day
	 * @throws ActionItemClosed when it was done or dropped
	 */
	public ActionItem carryOver(PersonId actor, ActionItemId id) {
		ActionItem item = this.desk.hold(actor, id).what();
		ActionItem carried = item.carryOver(this.carryOver.next(item, this.desk.today(actor)));
		return this.desk.save(actor, carried, item, StepEvent.What.CARRIED_OVER, null);
	}

	/**
	 * Says that a step was done.
	 * @throws ActionItemClosed when it was dropped
	 */
	public ActionItem markDone(PersonId actor, ActionItemId id) {
		ActionItem item = this.desk.hold(actor, id).what();
		return this.desk.save(actor, item.done(this.desk.now()), item, StepEvent.What.DONE, null);
	}

	/**
	 * Says that a step is no longer wanted, and why.
	 * @param reason may be empty
	 * @throws ActionItemClosed when it was done
	 */
	public ActionItem drop(PersonId actor, ActionItemId id, String reason) {
		ActionItem item = this.desk.hold(actor, id).what();
		return this.desk.save(actor,
				item.drop(reason.isEmpty() ? null : this.desk.sealReason(id, reason, actor), this.desk.now()), item,
				StepEvent.What.DROPPED, null);
	}

	/**
	 * Takes up again what was done or dropped. An open step stays as it is.
	 */
	public ActionItem reopen(PersonId actor, ActionItemId id) {
		ActionItem item = this.desk.hold(actor, id).what();
		return this.desk.save(actor, item.reopen(), item, StepEvent.What.REOPENED, null);
	}

	/**
	 * A pairing's open steps with their words, what is needed first first.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> readOpen(PersonId actor, PairingId id) {
		return this.desk.read(actor, id, ActionItem::isOpen).stream().sorted(byNeed()).toList();
	}

	/**
	 * A pairing's steps that were done or dropped, the last first.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> readClosed(PersonId actor, PairingId id) {
		return this.desk.read(actor, id, (item) -> item.closedAt() != null)
			.stream()
			.sorted(Comparator
				.comparing((Worded<ActionItem> item) -> item.what().closedAt(),
						Comparator.nullsFirst(Comparator.naturalOrder()))
				.reversed())
			.toList();
	}

	/**
	 * The steps agreed on in a session, whatever became of them. A step that followed the
	 * coachee to a new coach is read there.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> read(PersonId actor, SessionId id) {
		return this.desk.read(actor, id);
	}

	@Transactional(readOnly = true)
	public Worded<ActionItem> read(PersonId actor, ActionItemId id) {
		return this.desk.look(actor, id);
	}

	/**
	 * What happened to a step, the newest first, with the words it had before a change.
	 */
	@Transactional(readOnly = true)
	public List<Worded<StepEvent>> history(PersonId actor, ActionItemId id) {
		return this.desk.history(actor, id);
	}

	/**
	 * Why a step was dropped; empty where nothing was said.
	 */
	@Transactional(readOnly = true)
	public String reason(PersonId actor, ActionItemId id) {
		return this.desk.reason(this.desk.look(actor, id).what());
	}

	/**
	 * The open steps a person is to take, with the pairing each belongs to.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> todo(PersonId person) {
		List<Pairing> mine = Stream.concat(this.desk.activeOf(person).stream(), this.desk.keptBy(person).stream())
			.toList();
		return this.desk.own(person, mine).stream().sorted(byNeed()).toList();
	}

	private static Comparator<Worded<ActionItem>> byNeed() {
		return Comparator.comparing(Worded::what, ActionItem.BY_NEED);
	}

	private static void requireAhead(@Nullable LocalDate due, LocalDate today, String field) {
		if (due != null && due.isBefore(today)) {
			throw new DueInThePast(today, field);
		}
	}

}

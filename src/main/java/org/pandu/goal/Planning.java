package org.pandu.goal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.Side;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
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

	private final ActionItems items;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Planning(ActionItems items, Sessions sessions, Pairings pairings, Permissions permissions, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Adds the steps agreed on in a session. They are added even where the pairing has
	 * ended meanwhile: what two people agreed on is not lost.
	 * @param field the form's field they were typed in
	 * @throws TooManySteps at the field
	 */
	public void agree(PersonId actor, SessionId id, List<String> steps, String field) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), Right.SHARE_PLAN);
		if (steps.size() > MOST_STEPS) {
			throw new TooManySteps(MOST_STEPS, field);
		}
		int position = this.items.ofSession(id).size();
		for (String step : steps) {
			ActionItemId item = ActionItemId.next(id.team());
			this.items.save(ActionItem.agree(item, session.pairing(), id.id(), position, actor,
					this.vault.seal(step, actor, ActionItem.cellOf(item)), this.clock.instant()));
			position++;
		}
		if (!steps.isEmpty()) {
			this.events.publishEvent(new PlanChanged(session.pairing()));
		}
	}

	/**
	 * Says that a step was done.
	 * @throws ActionItemClosed when it was dropped
	 */
	public ActionItem markDone(PersonId actor, ActionItemId id) {
		return change(actor, id, (item) -> item.done(this.clock.instant()));
	}

	/**
	 * Says that a step is no longer wanted.
	 * @throws ActionItemClosed when it was done
	 */
	public ActionItem drop(PersonId actor, ActionItemId id) {
		return change(actor, id, (item) -> item.drop(this.clock.instant()));
	}

	/**
	 * A pairing's open steps with their words, in the order they were agreed on.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> readOpen(PersonId actor, PairingId id) {
		this.permissions.require(actor, this.pairings.require(id), Right.SHARE_PLAN);
		return this.items.openOf(id).stream().map(this::open).toList();
	}

	/**
	 * The steps agreed on in a session, whatever became of them. A step that followed the
	 * coachee to a new coach is read there.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> read(PersonId actor, SessionId id) {
		return this.items.ofSession(id).stream().filter((item) -> mayRead(actor, item)).map(this::open).toList();
	}

	/**
	 * The open steps a person is to take: those of all pairings in which the person is
	 * the coachee or mentee.
	 */
	@Transactional(readOnly = true)
	public List<Worded<ActionItem>> todo(PersonId person) {
		List<Worded<ActionItem>> todo = new ArrayList<>();
		for (Pairing pairing : this.pairings.activeOf(person)) {
			if (pairing.sideOf(person).filter(Side.COACHEE::equals).isPresent()) {
				todo.addAll(readOpen(person, pairing.id()));
			}
		}
		return todo;
	}

	private ActionItem change(PersonId actor, ActionItemId id, UnaryOperator<ActionItem> change) {
		ActionItem item = this.items.require(id);
		this.permissions.require(actor, this.pairings.require(item.pairing()), Right.SHARE_PLAN);
		ActionItem changed = change.apply(item);
		if (changed.equals(item)) {
			return item;
		}
		try {
			ActionItem saved = this.items.save(changed);
			this.events.publishEvent(new PlanChanged(saved.pairing()));
			return saved;
		}
		catch (OptimisticLockingFailureException ex) {
			throw new ActionItemClosed();
		}
	}

	private boolean mayRead(PersonId actor, ActionItem item) {
		return this.permissions.allow(actor, this.pairings.require(item.pairing()), Right.SHARE_PLAN);
	}

	private Worded<ActionItem> open(ActionItem item) {
		return new Worded<>(item, this.vault.open(item.wording(), item.id().team(), item.cell()).orElse(null));
	}

}

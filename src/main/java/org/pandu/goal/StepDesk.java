package org.pandu.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.text.ReaderLookup;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/**
 * Hands out steps to those who may work on them, one at a time, and takes them back with
 * a line in their history.
 */
@Component
class StepDesk {

	private final ActionItems items;

	private final StepEvents history;

	private final JdbcAggregateOperations rows;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ReaderLookup readers;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StepDesk(ActionItems items, StepEvents history, JdbcAggregateOperations rows, Sessions sessions, Pairings pairings,
			Permissions permissions, ReaderLookup readers, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.history = history;
		this.rows = rows;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.readers = readers;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	Pairing pairing(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.SHARE_PLAN);
		return pairing;
	}

	Pairing pairingOf(PersonId actor, SessionId session) {
		return pairing(actor, this.sessions.require(session).pairing());
	}

	List<Pairing> activeOf(PersonId person) {
		return this.pairings.activeOf(person);
	}

	List<Pairing> keptBy(PersonId coachee) {
		return this.pairings.keptBy(coachee);
	}

	int countOf(SessionId session) {
		return this.items.ofSession(session).size();
	}

	Worded<ActionItem> look(PersonId actor, ActionItemId id) {
		ActionItem item = this.items.require(id);
		pairing(actor, item.pairing());
		return open(item);
	}

	/**
	 * A step for changing, held until the transaction ends.
	 */
	Worded<ActionItem> hold(PersonId actor, ActionItemId id) {
		ActionItem item = this.items.hold(id);
		pairing(actor, item.pairing());
		return open(item);
	}

	/**
	 * Some of a pairing's steps. Only their words are opened: with the years there are
	 * many closed ones.
	 */
	List<Worded<ActionItem>> read(PersonId actor, PairingId id, Predicate<ActionItem> some) {
		pairing(actor, id);
		return this.items.ofPairing(id).stream().filter(some).map(this::open).toList();
	}

	/**
	 * The actor's own open steps of some pairings, read at once.
	 */
	List<Worded<ActionItem>> own(PersonId actor, List<Pairing> pairings) {
		Map<UUID, List<ActionItem>> open = this.items.openOf(actor.team(), pairings.stream().map(Pairing::id).toList());
		return pairings.stream().flatMap((pairing) -> {
			this.permissions.require(actor, pairing, Right.SHARE_PLAN);
			return open.getOrDefault(pairing.id().id(), List.of())
				.stream()
				.filter((item) -> pairing.personAt(item.owner()).equals(actor));
		}).map(this::open).toList();
	}

	List<Worded<ActionItem>> read(PersonId actor, SessionId id) {
		return this.items.ofSession(id)
			.stream()
			.filter((item) -> this.permissions.allow(actor, this.pairings.require(item.pairing()), Right.SHARE_PLAN))
			.map(this::open)
			.toList();
	}

	List<Worded<StepEvent>> history(PersonId actor, ActionItemId id) {
		look(actor, id);
		return this.history.of(id).stream().map(this::open).toList();
	}

	String reason(ActionItem item) {
		Sealed reason = item.dropReason();
		return (reason != null)
				? this.vault.open(reason, item.id().team(), ActionItem.reasonCellOf(item.id())).orElse("") : "";
	}

	Sealed seal(ActionItemId id, String words, PersonId writer) {
		return this.vault.seal(words, writer, ActionItem.cellOf(id));
	}

	Sealed sealReason(ActionItemId id, String reason, PersonId writer) {
		return this.vault.seal(reason, writer, ActionItem.reasonCellOf(id));
	}

	ActionItem insert(PersonId actor, PairingId pairing, @Nullable UUID session, int position, StepDraft draft) {
		ActionItemId id = ActionItemId.next(pairing.team());
		ActionItem item = ActionItem.agree(id, pairing, session, position, actor, seal(id, draft.words(), actor), draft,
				now());
		return keep(actor, item, null, StepEvent.What.AGREED, null);
	}

	/**
	 * Saves a step that became other than it was.
	 * @param wordingBefore the words before, where they changed and could be read
	 */
	ActionItem save(PersonId actor, ActionItem item, ActionItem before, StepEvent.What what,
			@Nullable String wordingBefore) {
		return item.equals(before) ? before : keep(actor, item, before, what, wordingBefore);
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The day it is for a person.
	 */
	LocalDate today(PersonId person) {
		return LocalDate.ofInstant(now(), this.readers.words(person).zone());
	}

	private ActionItem keep(PersonId actor, ActionItem item, @Nullable ActionItem before, StepEvent.What what,
			@Nullable String wordingBefore) {
		ActionItem saved = this.items.save(item);
		ActionItemId event = ActionItemId.next(item.id().team());
		Sealed wording = (before != null && wordingBefore != null) ? this.vault.seal(wordingBefore,
				new PersonId(item.id().team(), before.writer()), StepEvent.cellOf(event)) : null;
		this.rows.insert(
				new StepEvent(event, item.id().id(), what, actor.user(), item.due(), wording, this.clock.instant()));
		this.events.publishEvent(new PlanChanged(saved.pairing()));
		this.events.publishEvent(new StepMoved(saved, (before != null) ? before.due() : null));
		return saved;
	}

	private Worded<ActionItem> open(ActionItem item) {
		return new Worded<>(item, this.vault.open(item.wording(), item.id().team(), item.cell()).orElse(null));
	}

	private Worded<StepEvent> open(StepEvent event) {
		Sealed wording = event.wording();
		return new Worded<>(event,
				(wording != null) ? this.vault.open(wording, event.id().team(), event.cell()).orElse(null) : "");
	}

}

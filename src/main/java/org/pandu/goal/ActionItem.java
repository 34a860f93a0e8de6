package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Side;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A step of the plan that coach and coachee agreed on. It is carried over until it is
 * done, or dropped with a reason. Guideline, "Ajak Diskusi tentang Pilihan dan Rencana".
 *
 * @param id the step
 * @param pairingId the pairing's id within the workspace
 * @param sessionId the session it was agreed in; {@code null} outside a session
 * @param position its place in the plan of that session, from 0
 * @param writer Slack's id of who worded it last
 * @param wording the step in the writer's words, sealed with the writer's key
 * @param owner which side takes it
 * @param priority how pressing it is
 * @param due until when; {@code null} until the next session
 * @param agreedAt when it was written down
 * @param doneAt when it was done
 * @param droppedAt when it was dropped
 * @param dropReason why, sealed with the key of who dropped it; {@code null} for no
 * reason
 * @param version for optimistic locking; 0 before the first save
 */
@Table("action_item")
public record ActionItem(@Id ActionItemId id, UUID pairingId, @Nullable UUID sessionId, int position, String writer,
		Sealed wording, Side owner, Priority priority, @Nullable LocalDate due, Instant agreedAt,
		@Nullable Instant doneAt, @Nullable Instant droppedAt, @Nullable Sealed dropReason, @Version long version) {

	/** What is due first comes first, then what is pressing, then what is older. */
	public static final Comparator<ActionItem> BY_NEED = Comparator
		.comparing(ActionItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ActionItem::priority)
		.thenComparing(ActionItem::agreedAt)
		.thenComparing(ActionItem::position);

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public boolean isOpen() {
		return this.doneAt == null && this.droppedAt == null;
	}

	public boolean isDone() {
		return this.doneAt != null;
	}

	/**
	 * Whether its day has passed while it is open.
	 * @param today the day it is for who asks
	 */
	public boolean isLate(LocalDate today) {
		return isOpen() && this.due != null && today.isAfter(this.due);
	}

	/**
	 * When it was done or dropped; {@code null} while it is open.
	 */
	public @Nullable Instant closedAt() {
		return (this.doneAt != null) ? this.doneAt : this.droppedAt;
	}

	/**
	 * Where the wording stands.
	 */
	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(ActionItemId id) {
		return new Cell("action_item", id.id(), "wording");
	}

	static Cell reasonCellOf(ActionItemId id) {
		return new Cell("action_item", id.id(), "drop_reason");
	}

	/**
	 * A step just agreed on.
	 */
	static ActionItem agree(ActionItemId id, PairingId pairing, @Nullable UUID session, int position, PersonId writer,
			Sealed wording, StepDraft draft, Instant at) {
		return new ActionItem(id, pairing.id(), session, position, writer.user(), wording, draft.owner(),
				draft.priority(), draft.due(), at, null, null, null, 0);
	}

	/**
	 * Is agreed on otherwise.
	 * @param newWording the new words; {@code null} when they stay
	 * @throws ActionItemClosed when it was done or dropped
	 */
	ActionItem change(PersonId by, @Nullable Sealed newWording, StepDraft draft) {
		requireOpen();
		return new ActionItem(this.id, this.pairingId, this.sessionId, this.position,
				(newWording != null) ? by.user() : this.writer, (newWording != null) ? newWording : this.wording,
				draft.owner(), draft.priority(), draft.due(), this.agreedAt, null, null, null, this.version);
	}

	/**
	 * Gets another day.
	 * @throws ActionItemClosed when it was done or dropped
	 */
	ActionItem carryOver(LocalDate newDue) {
		requireOpen();
		return new ActionItem(this.id, this.pairingId, this.sessionId, this.position, this.writer, this.wording,
				this.owner, this.priority, newDue, this.agreedAt, null, null, null, this.version);
	}

	/**
	 * Was done. Saying so twice keeps the first moment.
	 * @throws ActionItemClosed when it was dropped
	 */
	ActionItem done(Instant at) {
		if (this.droppedAt != null) {
			throw new ActionItemClosed();
		}
		return (this.doneAt != null) ? this : with(this.pairingId, at, null, null);
	}

	/**
	 * Is no longer wanted. Saying so twice keeps the first moment.
	 * @throws ActionItemClosed when it was done
	 */
	ActionItem drop(@Nullable Sealed reason, Instant at) {
		if (this.doneAt != null) {
			throw new ActionItemClosed();
		}
		return (this.droppedAt != null) ? this : with(this.pairingId, null, at, reason);
	}

	/**
	 * Is open again.
	 */
	ActionItem reopen() {
		return isOpen() ? this : with(this.pairingId, null, null, null);
	}

	/**
	 * Goes along to the pairing's successor.
	 */
	ActionItem follow(PairingId successor) {
		return with(successor.id(), this.doneAt, this.droppedAt, this.dropReason);
	}

	private void requireOpen() {
		if (!isOpen()) {
			throw new ActionItemClosed();
		}
	}

	private ActionItem with(UUID pairing, @Nullable Instant done, @Nullable Instant dropped, @Nullable Sealed reason) {
		return new ActionItem(this.id, pairing, this.sessionId, this.position, this.writer, this.wording, this.owner,
				this.priority, this.due, this.agreedAt, done, dropped, reason, this.version);
	}

}

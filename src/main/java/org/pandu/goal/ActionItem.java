package org.pandu.goal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A step of the plan that coach and coachee agreed on; the coachee takes it. Guideline,
 * "Ajak Diskusi tentang Pilihan dan Rencana".
 *
 * @param id the step
 * @param pairingId the pairing's id within the workspace
 * @param sessionId the session it was agreed in; {@code null} outside a session
 * @param position its place in the plan of that session, from 0
 * @param writer Slack's id of who wrote it down
 * @param wording the step in the writer's words, sealed with the writer's key
 * @param agreedAt when it was written down
 * @param doneAt when it was done
 * @param droppedAt when it was dropped
 * @param version for optimistic locking; 0 before the first save
 */
@Table("action_item")
public record ActionItem(@Id ActionItemId id, UUID pairingId, @Nullable UUID sessionId, int position, String writer,
		Sealed wording, Instant agreedAt, @Nullable Instant doneAt, @Nullable Instant droppedAt,
		@Version long version) {

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
	 * Where the wording stands.
	 */
	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(ActionItemId id) {
		return new Cell("action_item", id.id(), "wording");
	}

	/**
	 * A step just agreed on.
	 */
	static ActionItem agree(ActionItemId id, PairingId pairing, @Nullable UUID session, int position, PersonId writer,
			Sealed wording, Instant at) {
		return new ActionItem(id, pairing.id(), session, position, writer.user(), wording, at, null, null, 0);
	}

	/**
	 * Was done. Saying so twice keeps the first moment.
	 * @throws ActionItemClosed when it was dropped
	 */
	ActionItem done(Instant at) {
		if (this.droppedAt != null) {
			throw new ActionItemClosed();
		}
		return (this.doneAt != null) ? this : with(this.pairingId, at, null);
	}

	/**
	 * Is no longer wanted. Saying so twice keeps the first moment.
	 * @throws ActionItemClosed when it was done
	 */
	ActionItem drop(Instant at) {
		if (this.doneAt != null) {
			throw new ActionItemClosed();
		}
		return (this.droppedAt != null) ? this : with(this.pairingId, null, at);
	}

	/**
	 * Goes along to the pairing's successor.
	 */
	ActionItem follow(PairingId successor) {
		return with(successor.id(), this.doneAt, this.droppedAt);
	}

	private ActionItem with(UUID pairing, @Nullable Instant done, @Nullable Instant dropped) {
		return new ActionItem(this.id, pairing, this.sessionId, this.position, this.writer, this.wording, this.agreedAt,
				done, dropped, this.version);
	}

}

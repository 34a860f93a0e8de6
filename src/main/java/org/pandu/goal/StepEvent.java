package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to a step. Written once, never changed.
 *
 * @param id the event, with the workspace
 * @param itemId the step's id within the workspace
 * @param what what happened
 * @param person Slack's id of who did it
 * @param due until when the step was from then on; {@code null} until the next session
 * @param wording the words before a change, sealed with the key of who had written them;
 * {@code null} when they stayed
 * @param at when
 */
@Table("action_item_event")
public record StepEvent(@Id ActionItemId id, UUID itemId, What what, String person, @Nullable LocalDate due,
		@Nullable Sealed wording, Instant at) {

	/** What may happen to a step. */
	public enum What {

		AGREED, CHANGED, CARRIED_OVER, DONE, DROPPED, REOPENED

	}

	public PersonId personId() {
		return new PersonId(this.id.team(), this.person);
	}

	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(ActionItemId id) {
		return new Cell("action_item_event", id.id(), "wording");
	}

}

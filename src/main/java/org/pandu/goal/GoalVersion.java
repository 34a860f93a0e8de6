package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One wording a goal had. Written once, never changed.
 *
 * @param id the wording, with the workspace
 * @param goalId the goal's id within the workspace
 * @param writer Slack's id of who wrote it
 * @param wording the words, sealed with the writer's key
 * @param due the day the goal was to be reached
 * @param writtenAt when
 */
@Table("goal_version")
public record GoalVersion(@Id GoalId id, UUID goalId, String writer, Sealed wording, LocalDate due, Instant writtenAt) {

	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(GoalId id) {
		return new Cell("goal_version", id.id(), "wording");
	}

}

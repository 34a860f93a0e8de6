package org.pandu.goal;

import java.math.BigDecimal;
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
 * How far a goal was on a day. Written once, never changed. Guideline, "Pantau Kemajuan".
 *
 * @param id the entry
 * @param goalId the goal's id within the workspace
 * @param day the day it was so
 * @param percent how far, from 0 to 100
 * @param value the figure; {@code null} when it was told in percent
 * @param remark the writer's words, sealed with the writer's key; {@code null} for none
 * @param writer Slack's id of who noted it
 * @param notedAt when
 */
@Table("goal_progress")
public record ProgressEntry(@Id ProgressId id, UUID goalId, LocalDate day, int percent, @Nullable BigDecimal value,
		@Nullable Sealed remark, String writer, Instant notedAt) {

	public PersonId writerId() {
		return new PersonId(this.id.team(), this.writer);
	}

	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(ProgressId id) {
		return new Cell("goal_progress", id.id(), "remark");
	}

}

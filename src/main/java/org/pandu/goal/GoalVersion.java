package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One version of a goal. Written once, never changed. It holds the words that changed
 * with it, so that each stays under the key of who wrote it; see {@link GoalWords}.
 *
 * @param id the version, with the workspace
 * @param goalId the goal's id within the workspace
 * @param edition which version, from 1
 * @param kind what was done
 * @param writer Slack's id of who did it
 * @param words the words that changed
 * @param due the day the goal is to be reached
 * @param topic the objective or focus it serves; {@code null} for none
 * @param figures from where to where it goes; {@code null} for none
 * @param since the day it was set, or revised last
 * @param sinceProgress how far it was then, in percent
 * @param writtenAt when
 */
@Table("goal_version")
public record GoalVersion(@Id GoalId id, UUID goalId, int edition, Kind kind, String writer,
		@Embedded(onEmpty = OnEmpty.USE_EMPTY) SealedWords words, LocalDate due, @Nullable String topic,
		@Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Figures figures, LocalDate since, int sinceProgress,
		Instant writtenAt) {

	/** What was done to the goal. */
	public enum Kind {

		/** It was set. */
		SET,

		/** Words, day or topic were changed. */
		REWORDED,

		/** It was said how one will know. */
		MEASURED,

		/** Its day had come without it; obstacles and a new strategy were written. */
		REVISED

	}

	static GoalVersion of(Goal goal, GoalId id, Kind kind, PersonId writer, SealedWords words) {
		return new GoalVersion(id, goal.id().id(), goal.edition(), kind, writer.user(), words, goal.due(), goal.topic(),
				goal.figures(), goal.since(), goal.sinceProgress(), goal.changedAt());
	}

	public PersonId writerId() {
		return new PersonId(this.id.team(), this.writer);
	}

	/**
	 * The parts that changed with it.
	 */
	public Set<GoalPart> changed() {
		Set<GoalPart> changed = EnumSet.noneOf(GoalPart.class);
		Arrays.stream(GoalPart.values()).filter((part) -> sealed(part) != null).forEach(changed::add);
		return changed;
	}

	@Nullable Sealed sealed(GoalPart part) {
		return this.words.get(part);
	}

	Cell cell(GoalPart part) {
		return cellOf(this.id, part);
	}

	static Cell cellOf(GoalId id, GoalPart part) {
		return new Cell("goal_version", id.id(), part.column());
	}

}

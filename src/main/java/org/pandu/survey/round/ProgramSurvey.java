package org.pandu.survey.round;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

/**
 * What one person is asked about the programme in a round. It says nothing of the
 * answers.
 *
 * @param id unique within the workspace
 * @param person who is asked
 * @param round the round; {@code null} for an interview
 * @param askedAt when
 * @param answeredAt when the first page was answered; {@code null} until then
 * @param comment the words, sealed with the person's key
 * @param quotable whether they may be quoted without a name
 */
record ProgramSurvey(UUID id, PersonId person, @Nullable UUID round, Instant askedAt, @Nullable Instant answeredAt,
		@Nullable Sealed comment, boolean quotable) {

	Cell commentCell() {
		return commentCell(this.id);
	}

	static Cell commentCell(UUID survey) {
		return new Cell("program_survey", survey, "comment");
	}

	@Override
	public String toString() {
		return "survey of the programme " + this.id;
	}

}

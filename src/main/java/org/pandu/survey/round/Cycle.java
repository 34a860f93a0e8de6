package org.pandu.survey.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;

/**
 * A span of the programme, such as a year, at whose end everyone looks back and each
 * pairing is decided.
 *
 * @param team the workspace
 * @param id unique within it
 * @param name what people call it
 * @param from the first day, in the programme's zone
 * @param to the last day
 * @param endedAt when its end was announced; {@code null} until then
 */
public record Cycle(TeamId team, UUID id, String name, LocalDate from, LocalDate to, @Nullable Instant endedAt) {

	public boolean hasEnded() {
		return this.endedAt != null;
	}

}

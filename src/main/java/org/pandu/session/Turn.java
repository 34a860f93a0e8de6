package org.pandu.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The place of a session in a series.
 *
 * @param seriesId the id of the series within the workspace
 * @param occurrence the day the series' rule gave; stays when the session is moved
 */
public record Turn(UUID seriesId, LocalDate occurrence) {

	static Turn of(SeriesId series, LocalDate day) {
		return new Turn(series.id(), day);
	}

}

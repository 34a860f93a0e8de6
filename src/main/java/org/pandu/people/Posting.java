package org.pandu.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.pandu.id.PersonId;

/**
 * Where somebody works from a day on, until the next posting holds.
 *
 * @param person who
 * @param from the first day, in the programme's zone
 * @param post level, unit, position and superior
 * @param zone the zone the person's clock shows from then on, or {@link #AS_SLACK};
 * {@code null} where it stays as it is
 * @param writtenBy Slack's id of the admin who wrote it down
 */
public record Posting(PersonId person, LocalDate from, Post post, @Nullable String zone, String writtenBy) {

	/** The zone follows Slack; no zone's id. */
	public static final String AS_SLACK = "slack";

	Posting with(Post other) {
		return new Posting(this.person, this.from, other, this.zone, this.writtenBy);
	}

}

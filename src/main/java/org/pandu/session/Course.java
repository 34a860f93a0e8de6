package org.pandu.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * How a session went.
 *
 * @param startedAt when the coach started it
 * @param closedAt when it was closed, declined or cancelled
 * @param closedBy Slack's id of who did; {@code null} when Pandu did
 * @param absent who could not come, when it did not take place
 */
public record Course(@Nullable Instant startedAt, @Nullable Instant closedAt, @Nullable String closedBy,
		@Nullable Absence absent) {

	public static final Course NONE = new Course(null, null, null, null);

	static Course started(Instant at) {
		return new Course(at, null, null, null);
	}

	Course close(Instant at, @Nullable PersonId by, @Nullable Absence who) {
		return new Course(this.startedAt, at, (by != null) ? by.user() : null, who);
	}

}

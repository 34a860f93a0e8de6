package org.pandu.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Sealed;

/**
 * Where a session came from.
 *
 * @param scheduledBy Slack's id of who scheduled or proposed it
 * @param scheduledAt when
 * @param invitation the line of the invitation, sealed with the key of who scheduled it
 */
public record Origin(String scheduledBy, Instant scheduledAt, @Nullable Sealed invitation) {

	Origin anew(PersonId by, Instant at) {
		return new Origin(by.user(), at, this.invitation);
	}

}

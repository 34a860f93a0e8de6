package org.pandu.fasttrack;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a request ended.
 *
 * @param sessionId the id of the session that came of it within the workspace
 * @param answeredBy Slack's id of who accepted, declined for good, withdrew or closed it;
 * {@code null} when it lapsed
 * @param answeredAt when
 */
public record Ending(@Nullable UUID sessionId, @Nullable String answeredBy, Instant answeredAt) {

}

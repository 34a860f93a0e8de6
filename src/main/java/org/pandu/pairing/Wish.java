package org.pandu.pairing;

import java.time.Instant;

/**
 * A coachee's private wish for someone else, without its reason.
 *
 * @param askedAt when it was asked
 * @param hasReason whether a reason was given
 */
public record Wish(Instant askedAt, boolean hasReason) {

}

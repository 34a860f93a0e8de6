package org.pandu.people;

import java.time.Instant;

import org.pandu.id.PersonId;

/**
 * Slack says that a closed account is open again. Published once, in the transaction that
 * notes it. What ended with the closing stays ended.
 *
 * @param person whose account it is
 * @param closedAt the moment of {@link AccountClosed}
 */
public record AccountReopened(PersonId person, Instant closedAt) {

}

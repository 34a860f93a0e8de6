package org.pandu.people;

import java.time.Instant;

import org.pandu.id.PersonId;

/**
 * Slack says that an account was closed. Published once for each closing, in the
 * transaction that notes it. The person may take no part in the programme.
 *
 * @param person whose account it was
 * @param at when Pandu acted on it
 */
public record AccountClosed(PersonId person, Instant at) {

}

package org.pandu.session;

/**
 * An occurrence was cancelled together with its series. Published in the transaction that
 * did it.
 *
 * @param session the session as it is now
 */
public record OccurrenceWithdrawn(Session session) {

}

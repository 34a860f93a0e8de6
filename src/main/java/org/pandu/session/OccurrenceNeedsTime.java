package org.pandu.session;

/**
 * An occurrence was made whose time is taken: the two have to find another. Published in
 * the transaction that did it.
 *
 * @param session the session as it is now
 */
public record OccurrenceNeedsTime(Session session) {

}

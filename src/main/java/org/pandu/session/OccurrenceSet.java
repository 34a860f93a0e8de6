package org.pandu.session;

/**
 * An occurrence got the time its series gives: it was made, or goes along with a change
 * of the whole series. Published in the transaction that did it.
 *
 * @param session the session as it is now
 */
public record OccurrenceSet(Session session) {

}

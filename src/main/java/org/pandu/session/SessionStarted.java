package org.pandu.session;

/**
 * A session was started. Published in the transaction that did it.
 *
 * @param session the session as it is now
 */
public record SessionStarted(Session session) {

}

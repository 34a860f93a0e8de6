package org.pandu.session;

/**
 * A session was closed as held or not held. Published in the transaction that did it.
 *
 * @param session the session as it is now
 */
public record SessionClosed(Session session) {

}

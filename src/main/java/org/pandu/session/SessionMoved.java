package org.pandu.session;

/**
 * A session was moved, or its place or length changed. Published in the transaction that
 * did it.
 *
 * @param session the session as it is now
 */
public record SessionMoved(Session session) {

}

package org.pandu.session;

/**
 * A session was cancelled, or a proposal withdrawn. Published in the transaction that did
 * it.
 *
 * @param session the session as it is now
 */
public record SessionCancelled(Session session) {

}

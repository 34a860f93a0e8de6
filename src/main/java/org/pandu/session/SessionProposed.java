package org.pandu.session;

/**
 * One side proposed a time to the other. Published in the transaction that did it.
 *
 * @param session the session as it is now
 */
public record SessionProposed(Session session) {

}

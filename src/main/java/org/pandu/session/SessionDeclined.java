package org.pandu.session;

/**
 * A proposed time was not accepted. Published in the transaction that did it.
 *
 * @param session the session as it is now
 */
public record SessionDeclined(Session session) {

}

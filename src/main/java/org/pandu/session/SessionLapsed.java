package org.pandu.session;

/**
 * A proposal was not answered in time. Published in the transaction that closed it.
 *
 * @param session the session as it is now
 */
public record SessionLapsed(Session session) {

}

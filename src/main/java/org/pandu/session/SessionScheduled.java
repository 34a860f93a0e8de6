package org.pandu.session;

/**
 * A session was booked, directly or by accepting a proposal. Published in the transaction
 * that did it.
 *
 * @param session the session as it is now
 */
public record SessionScheduled(Session session) {

}

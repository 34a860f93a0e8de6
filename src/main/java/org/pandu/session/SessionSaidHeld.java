package org.pandu.session;

/**
 * The coachee said that a session took place, which the coach has yet to close. Published
 * in the transaction that noted it.
 *
 * @param session the session as it is now
 */
public record SessionSaidHeld(Session session) {

}

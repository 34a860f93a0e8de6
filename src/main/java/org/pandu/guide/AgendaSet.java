package org.pandu.guide;

import org.pandu.session.Session;

/**
 * A session's agenda was written, changed or emptied. Published in the transaction that
 * did it.
 *
 * @param session the session
 */
public record AgendaSet(Session session) {

}

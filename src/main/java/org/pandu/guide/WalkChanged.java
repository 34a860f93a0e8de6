package org.pandu.guide;

import org.pandu.session.Session;

/**
 * A session's walk through the guide began, moved or ended. Published in the transaction
 * that did it.
 *
 * @param session the session
 */
public record WalkChanged(Session session) {

}

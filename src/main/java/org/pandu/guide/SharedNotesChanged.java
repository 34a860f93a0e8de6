package org.pandu.guide;

import org.pandu.session.Session;

/**
 * A note that the other side may read was written, changed or taken back. Published in
 * the transaction that did it.
 *
 * @param session the session it belongs to
 */
public record SharedNotesChanged(Session session) {

}

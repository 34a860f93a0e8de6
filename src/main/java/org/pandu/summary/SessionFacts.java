package org.pandu.summary;

import java.time.Instant;
import java.util.UUID;

import org.pandu.session.Session;

/**
 * What the measures need of a session.
 *
 * @param pairing the pairing's id within the workspace
 * @param startsAt when it was to start
 * @param state where it stands
 */
record SessionFacts(UUID pairing, Instant startsAt, Session.State state) {

}

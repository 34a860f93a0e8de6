package org.pandu.session.zone;

import java.util.UUID;

import org.pandu.id.PersonId;

/**
 * A question about a zone needs no answer any more, since Slack shows yet another zone.
 * Published in the transaction that found it out.
 *
 * @param person who was asked
 * @param change the question's id within the workspace
 */
public record ZoneChangeSettled(PersonId person, UUID change) {

}

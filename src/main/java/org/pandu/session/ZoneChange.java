package org.pandu.session;

import java.time.ZoneId;
import java.util.UUID;

import org.pandu.id.PersonId;

/**
 * Slack shows another zone for someone than before.
 *
 * @param id its id within the workspace
 * @param person whose
 * @param before the zone Slack showed
 * @param after the zone it shows now
 * @param answered whether nothing is left to ask
 */
public record ZoneChange(UUID id, PersonId person, ZoneId before, ZoneId after, boolean answered) {

}

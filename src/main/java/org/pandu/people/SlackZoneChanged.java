package org.pandu.people;

import java.time.ZoneId;

import org.pandu.id.PersonId;

/**
 * Slack shows another zone for a participant, perhaps after a new posting. Published in
 * the transaction that wrote it down.
 *
 * @param person whose
 * @param before the zone Slack showed
 * @param after the zone it shows now
 */
public record SlackZoneChanged(PersonId person, ZoneId before, ZoneId after) {

}

package org.pandu.text;

import java.time.ZoneId;
import java.util.Locale;

import org.pandu.id.PersonId;

/**
 * A person as the one who reads: which language, and which zone dates are shown in.
 *
 * @param id who reads
 * @param locale Indonesian or English
 * @param zone the zone of the person's own setting, else Slack's
 */
public record Reader(PersonId id, Locale locale, ZoneId zone) {

}

package org.pandu.people;

import java.time.ZoneId;
import java.util.Locale;

import org.pandu.id.PersonId;

/**
 * An account as Slack described it when last asked.
 *
 * @param id the account
 * @param name the name people see
 * @param zone the zone Slack knows
 * @param language the language of the person's Slack
 * @param slackAdmin whether it is an admin or owner of the Slack workspace
 * @param bot whether it is no human's
 * @param deactivated whether it was closed
 */
public record Profile(PersonId id, String name, ZoneId zone, Locale language, boolean slackAdmin, boolean bot,
		boolean deactivated) {

}

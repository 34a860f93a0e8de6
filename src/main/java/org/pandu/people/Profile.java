package org.pandu.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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
 * @param closedAt when Pandu acted on the closing; {@code null} when it did not
 */
public record Profile(PersonId id, String name, ZoneId zone, Locale language, boolean slackAdmin, boolean bot,
		boolean deactivated, @Nullable Instant closedAt) {

}

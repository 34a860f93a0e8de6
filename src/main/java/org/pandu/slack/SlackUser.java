package org.pandu.slack;

import org.jspecify.annotations.Nullable;

/**
 * What Slack says of an account.
 *
 * @param id Slack's id
 * @param name the name people see
 * @param zone the IANA zone of the account; absent where Slack does not say, as of closed
 * accounts
 * @param locale such as {@code id-ID}; absent where Slack does not say
 * @param admin whether it is an admin or owner of the Slack workspace
 * @param bot whether it is no human's
 * @param deactivated whether it was closed
 */
public record SlackUser(String id, String name, @Nullable String zone, @Nullable String locale, boolean admin,
		boolean bot, boolean deactivated) {

}

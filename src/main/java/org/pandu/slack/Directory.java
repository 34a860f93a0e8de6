package org.pandu.slack;

import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * Looks accounts and channels up in Slack.
 */
public interface Directory {

	/**
	 * Looks an account up.
	 * @return the account, or empty when Slack knows none
	 * @throws SlackFailure when Slack does not answer
	 */
	Optional<SlackUser> find(PersonId person);

	/**
	 * Whether Pandu can post to a channel: it is a member and the channel is not
	 * archived.
	 * @throws SlackFailure when Slack does not answer
	 */
	boolean canPostTo(TeamId team, String channel);

	/**
	 * Whether somebody reads a channel as its member.
	 * @throws SlackFailure when Slack does not answer, or does not let Pandu look
	 */
	boolean isMember(PersonId person, String channel);

}

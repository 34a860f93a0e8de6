package org.pandu.slack;

import org.pandu.id.TeamId;

/**
 * Hears from Slack that an account was changed: its name, its zone, or that it was closed
 * or opened again. Slack tells so of everyone in the workspace, and more than once.
 */
public interface AccountChanges {

	/**
	 * An account is now as given.
	 */
	void changed(TeamId team, SlackUser account);

}

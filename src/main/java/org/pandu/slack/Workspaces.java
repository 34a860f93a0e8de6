package org.pandu.slack;

import java.util.List;

import org.pandu.id.TeamId;

/**
 * The workspaces Pandu is installed in, with their tokens. Today there is one.
 */
public interface Workspaces {

	/**
	 * The token the bot acts with in a workspace.
	 * @throws IllegalArgumentException when Pandu is not installed there
	 */
	String botToken(TeamId team);

	/**
	 * The workspaces Pandu is installed in.
	 */
	List<TeamId> all();

}

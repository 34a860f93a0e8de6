package org.pandu.slack.bolt;

import java.util.List;

import org.pandu.id.TeamId;
import org.pandu.slack.Workspaces;

/**
 * One workspace with a token that opens nothing.
 */
final class OneTeam implements Workspaces {

	static final TeamId ID = new TeamId("T1");

	static final String TOKEN = "xoxb-opens-nothing";

	@Override
	public String botToken(TeamId team) {
		return TOKEN;
	}

	@Override
	public List<TeamId> all() {
		return List.of(ID);
	}

}

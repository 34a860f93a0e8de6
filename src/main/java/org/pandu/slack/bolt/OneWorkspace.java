package org.pandu.slack.bolt;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.slack.SlackNotUsable;
import org.pandu.slack.Workspaces;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one workspace that the configured token belongs to. Slack says at the start which
 * it is.
 */
final class OneWorkspace implements Workspaces {

	private final TeamId team;

	private final String token;

	private OneWorkspace(TeamId team, String token) {
		this.team = team;
		this.token = token;
	}

	/**
	 * Asks Slack whose token it is, and remembers the workspace.
	 * @throws SlackNotUsable when Slack does not accept the token or can't be reached
	 */
	static OneWorkspace of(Slack slack, SlackSettings settings, JdbcClient jdbc, Clock clock) {
		AuthTestResponse who = ask(slack, settings);
		TeamId team = new TeamId(who.getTeamId());
		jdbc.sql("""
				INSERT INTO team (id, name, bot_user, installed_at) VALUES (?, ?, ?, ?)
				ON CONFLICT (id) DO UPDATE SET name = excluded.name, bot_user = excluded.bot_user
				""").params(team.value(), who.getTeam(), who.getUserId(), Sql.of(clock.instant())).update();
		return new OneWorkspace(team, settings.botToken());
	}

	@Override
	public String botToken(TeamId asked) {
		if (!this.team.equals(asked)) {
			throw new IllegalArgumentException("Pandu is not installed in " + asked);
		}
		return this.token;
	}

	@Override
	public List<TeamId> all() {
		return List.of(this.team);
	}

	private static AuthTestResponse ask(Slack slack, SlackSettings settings) {
		try {
			AuthTestResponse who = slack.methods(settings.botToken()).authTest((request) -> request);
			if (!who.isOk()) {
				throw new SlackNotUsable("Slack does not accept SLACK_BOT_TOKEN: " + who.getError() + ".");
			}
			return who;
		}
		catch (IOException | SlackApiException ex) {
			throw new SlackNotUsable(
					"Slack can't be reached at " + settings.apiUrl() + " (" + ex.getClass().getSimpleName() + ").");
		}
	}

}

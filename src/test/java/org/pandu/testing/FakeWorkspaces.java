package org.pandu.testing;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.slack.Workspaces;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As many workspaces as tests want. T1 is there from the start.
 */
public final class FakeWorkspaces implements Workspaces {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final List<TeamId> installed = new CopyOnWriteArrayList<>();

	FakeWorkspaces(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		next();
	}

	/**
	 * Installs Pandu in another workspace.
	 */
	synchronized TeamId next() {
		TeamId team = new TeamId("T" + (this.installed.size() + 1));
		this.jdbc.sql("INSERT INTO team (id, name, bot_user, installed_at) VALUES (?, 'Test', 'U0PANDU', ?)")
			.params(team.value(), Sql.of(this.clock.instant()))
			.update();
		this.installed.add(team);
		return team;
	}

	@Override
	public String botToken(TeamId team) {
		return "xoxb-" + team;
	}

	@Override
	public List<TeamId> all() {
		return List.copyOf(this.installed);
	}

}

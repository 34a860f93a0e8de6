package org.pandu.slack;

import java.time.InstantSource;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time ids of forms. A form takes effect once: its id is spent under a unique key
 * in the transaction that takes effect.
 */
@Component
public class FormIds {

	private final JdbcClient jdbc;

	private final InstantSource realTime;

	FormIds(JdbcClient jdbc, InstantSource realTime) {
		this.jdbc = jdbc;
		this.realTime = realTime;
	}

	/**
	 * Spends a form's id. A second sending at the same instant waits for the first one's
	 * outcome.
	 * @return whether it was still unspent
	 */
	public boolean spend(TeamId team, UUID form) {
		return this.jdbc.sql("INSERT INTO spent_form (team_id, id, spent_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
			.params(team.value(), form, Sql.of(this.realTime.instant()))
			.update() == 1;
	}

}

package org.pandu.slack;

import java.time.Duration;
import java.time.InstantSource;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.notice.Sweep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The deliveries already handled, so that a replayed request has no second effect.
 */
@Component
public class HandledDeliveries implements Sweep {

	/** Slack's own retries end after minutes; a replay is refused by its age sooner. */
	private static final Duration KEEP = Duration.ofDays(3);

	private final JdbcClient jdbc;

	private final InstantSource realTime;

	HandledDeliveries(JdbcClient jdbc, InstantSource realTime) {
		this.jdbc = jdbc;
		this.realTime = realTime;
	}

	/**
	 * Marks a delivery as handled.
	 * @param id its event id or trigger id
	 * @return whether it is the first time
	 */
	public boolean first(TeamId team, String id) {
		return this.jdbc
			.sql("INSERT INTO handled_delivery (team_id, id, handled_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
			.params(team.value(), id, Sql.of(this.realTime.instant()))
			.update() == 1;
	}

	/**
	 * Takes the mark back: the delivery was not handled after all, and may come again.
	 */
	public void forget(TeamId team, String id) {
		this.jdbc.sql("DELETE FROM handled_delivery WHERE team_id = ? AND id = ?").params(team.value(), id).update();
	}

	/**
	 * Deletes what can no longer come again, spent forms of a month ago included.
	 */
	@Override
	public void sweep() {
		this.jdbc.sql("DELETE FROM handled_delivery WHERE handled_at < ?")
			.param(Sql.of(this.realTime.instant().minus(KEEP)))
			.update();
		this.jdbc.sql("DELETE FROM spent_form WHERE spent_at < ?")
			.param(Sql.of(this.realTime.instant().minus(Duration.ofDays(30))))
			.update();
	}

}

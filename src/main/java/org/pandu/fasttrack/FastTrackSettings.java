package org.pandu.fasttrack;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the organisations' rules for urgent requests. Changes hold for steps taken from
 * then on.
 */
@Service
@Transactional
public class FastTrackSettings {

	private final JdbcClient jdbc;

	private final Admins admins;

	FastTrackSettings(JdbcClient jdbc, Admins admins) {
		this.jdbc = jdbc;
		this.admins = admins;
	}

	@Transactional(readOnly = true)
	public FastTrackRules of(TeamId team) {
		return this.jdbc.sql("SELECT * FROM fasttrack_rules WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new FastTrackRules(row.getString("channel"), row.getInt("hours_today"),
					row.getInt("hours_week"), row.getInt("hours_date"), row.getInt("most_open")))
			.optional()
			.orElse(FastTrackRules.USUAL);
	}

	/**
	 * Changes them.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public void set(PersonId actor, FastTrackRules rules) {
		this.admins.requireAdmin(actor);
		this.jdbc.sql("""
				INSERT INTO fasttrack_rules (team_id, channel, hours_today, hours_week, hours_date, most_open)
				VALUES (:team, :channel, :today, :week, :date, :open)
				ON CONFLICT (team_id) DO UPDATE SET channel = excluded.channel, hours_today = excluded.hours_today,
				    hours_week = excluded.hours_week, hours_date = excluded.hours_date, most_open = excluded.most_open
				""")
			.param("team", actor.team().value())
			.param("channel", rules.channel())
			.param("today", rules.hoursToday())
			.param("week", rules.hoursWeek())
			.param("date", rules.hoursDate())
			.param("open", rules.mostOpen())
			.update();
	}

}

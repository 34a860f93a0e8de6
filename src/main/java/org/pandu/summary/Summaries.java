package org.pandu.summary;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Answers an admin who asks how the programme goes. Nothing is settled here: that has its
 * day.
 */
@Service
public class Summaries {

	private static final int MANY = 50_000;

	private final Measures measures;

	private final Admins admins;

	private final JdbcClient jdbc;

	Summaries(Measures measures, Admins admins, JdbcClient jdbc) {
		this.measures = measures;
		this.admins = admins;
		this.jdbc = jdbc;
	}

	/**
	 * The summary of a period.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Report report(PersonId actor, Period period, @Nullable Dimension by) {
		return this.measures.report(actor, period, by);
	}

	/**
	 * Whether there is so much to read that it may take longer than a second.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public boolean takeLong(PersonId actor) {
		this.admins.requireAdmin(actor);
		return this.jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM session WHERE team_id = ? LIMIT ?) AS found")
			.params(actor.team().value(), MANY)
			.query(Integer.class)
			.single() == MANY;
	}

	/**
	 * The days that are asked for.
	 */
	public Period days(PersonId actor, Scope scope) {
		ReportPeriod named = scope.named();
		Period days = scope.days();
		return (days != null) ? days
				: this.measures.period(actor.team(), (named != null) ? named : ReportPeriod.LAST_30_DAYS);
	}

}

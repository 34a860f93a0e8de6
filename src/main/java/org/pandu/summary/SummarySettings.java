package org.pandu.summary;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.survey.LeastPeople;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the organisations' rules for their figures. What was shown by an earlier rule
 * stays.
 */
@Service
@Transactional
public class SummarySettings {

	private final JdbcClient jdbc;

	private final Admins admins;

	private final ApplicationEventPublisher events;

	private final LeastPeople least;

	SummarySettings(JdbcClient jdbc, Admins admins, ApplicationEventPublisher events, LeastPeople least) {
		this.least = least;
		this.jdbc = jdbc;
		this.admins = admins;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public SummaryRules of(TeamId team) {
		return this.jdbc.sql("SELECT least, rhythm FROM summary_rules WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new SummaryRules(row.getInt("least"), Rhythm.valueOf(row.getString("rhythm"))))
			.optional()
			.orElse(SummaryRules.USUAL);
	}

	/**
	 * Changes them.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public void set(PersonId actor, SummaryRules rules) {
		this.admins.requireAdmin(actor);
		this.jdbc.sql("""
				INSERT INTO summary_rules (team_id, least, rhythm) VALUES (?, ?, ?)
				ON CONFLICT (team_id) DO UPDATE SET least = excluded.least, rhythm = excluded.rhythm
				""").params(actor.team().value(), rules.least(), rules.rhythm().name()).update();
		this.least.set(actor.team(), rules.least());
		this.events.publishEvent(new RhythmSet(actor.team()));
	}

}

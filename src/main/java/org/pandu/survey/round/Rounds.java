package org.pandu.survey.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rounds as rows.
 */
@Component
public class Rounds {

	private final JdbcClient jdbc;

	private final Cycles cycles;

	Rounds(JdbcClient jdbc, Cycles cycles) {
		this.jdbc = jdbc;
		this.cycles = cycles;
	}

	/**
	 * Begins a round, once for each quarter and cycle.
	 * @return empty when there is one
	 */
	Optional<Round> begin(TeamId team, Round.About about, Instant at) {
		UUID id = Ids.next();
		int begun = this.jdbc.sql("""
				INSERT INTO survey_round (team_id, id, quarter, cycle_id, from_day, to_day, asked_at)
				VALUES (:team, :id, :quarter, :cycle, :from, :to, :at) ON CONFLICT DO NOTHING
				""")
			.param("team", team.value())
			.param("id", id)
			.param("quarter", (about instanceof Round.About.OfQuarter of) ? of.quarter().first() : null)
			.param("cycle", (about instanceof Round.About.OfCycle of) ? of.cycle().id() : null)
			.param("from", (about instanceof Round.About.OfCycle of) ? of.cycle().from() : null)
			.param("to", (about instanceof Round.About.OfCycle of) ? of.cycle().to() : null)
			.param("at", Sql.of(at))
			.update();
		return (begun == 1) ? Optional.of(new Round(team, id, about)) : Optional.empty();
	}

	public Round require(TeamId team, UUID id) {
		return this.jdbc.sql("SELECT quarter, cycle_id FROM survey_round WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> {
				UUID cycle = row.getObject("cycle_id", UUID.class);
				return new Round(team, id, (cycle != null) ? new Round.About.OfCycle(this.cycles.require(team, cycle))
						: new Round.About.OfQuarter(new Quarter(row.getObject("quarter", LocalDate.class))));
			})
			.single();
	}

	/**
	 * Who took part on some day of a span of time.
	 *
	 * @param person who
	 * @param interviewed whether they were interviewed meanwhile, and so have answered
	 */
	record Participant(PersonId person, boolean interviewed) {
	}

	/**
	 * Those of a pairing that ran on some day of a span of time and whose account is
	 * open.
	 */
	List<Participant> participants(TeamId team, Instant from, Instant until) {
		return this.jdbc.sql("""
				SELECT DISTINCT who.person, EXISTS (SELECT FROM program_survey s WHERE s.team_id = p.team_id
				    AND s.person = who.person AND s.source = 'INTERVIEW' AND s.asked_at >= :from) AS interviewed
				FROM pairing p
				CROSS JOIN LATERAL (VALUES (p.coach), (p.coachee)) AS who (person)
				JOIN profile ON profile.team_id = p.team_id AND profile.id = who.person AND NOT profile.deactivated
				WHERE p.team_id = :team AND NOT p.once AND p.active_since < :until
				AND (p.state = 'ACTIVE' OR p.state = 'ENDED' AND p.ended_at >= :from)
				ORDER BY who.person
				""")
			.param("team", team.value())
			.param("from", Sql.of(from))
			.param("until", Sql.of(until))
			.query((row, number) -> new Participant(new PersonId(team, row.getString("person")),
					row.getBoolean("interviewed")))
			.list();
	}

}

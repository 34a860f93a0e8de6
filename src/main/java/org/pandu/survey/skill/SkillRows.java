package org.pandu.survey.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Side;
import org.pandu.people.Person;
import org.pandu.survey.question.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Choices, consents and ratings as rows.
 */
@Component
class SkillRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	SkillRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The ids of the skills that are chosen.
	 */
	List<UUID> chosen(PairingId pairing) {
		return this.jdbc.sql("""
				SELECT c.question_id FROM skill_choice c
				JOIN question q ON q.team_id = c.team_id AND q.id = c.question_id
				WHERE c.team_id = ? AND c.pairing_id = ? AND c.dropped_at IS NULL AND NOT q.off ORDER BY q.place, q.id
				""")
			.params(pairing.team().value(), pairing.id())
			.query((row, number) -> row.getObject("question_id", UUID.class))
			.list();
	}

	/**
	 * Makes exactly these skills the chosen ones.
	 */
	void choose(PairingId pairing, Set<UUID> skills) {
		this.jdbc.sql("""
				UPDATE skill_choice SET dropped_at = ?
				WHERE team_id = ? AND pairing_id = ? AND dropped_at IS NULL AND NOT (question_id = ANY (?))
				""")
			.params(Sql.of(this.clock.instant()), pairing.team().value(), pairing.id(), skills.toArray(UUID[]::new))
			.update();
		skills.forEach((skill) -> this.jdbc.sql("""
				INSERT INTO skill_choice (team_id, pairing_id, question_id, chosen_at) VALUES (?, ?, ?, ?)
				ON CONFLICT (team_id, pairing_id, question_id) DO UPDATE SET dropped_at = NULL
				""").params(pairing.team().value(), pairing.id(), skill, Sql.of(this.clock.instant())).update());
	}

	boolean isConsented(PairingId pairing) {
		return this.jdbc.sql("SELECT count(*) FROM skill_consent WHERE team_id = ? AND pairing_id = ?")
			.params(pairing.team().value(), pairing.id())
			.query(Integer.class)
			.single() > 0;
	}

	void consent(PairingId pairing, boolean given) {
		if (given) {
			this.jdbc.sql("""
					INSERT INTO skill_consent (team_id, pairing_id, given_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
					""").params(pairing.team().value(), pairing.id(), Sql.of(this.clock.instant())).update();
		}
		else {
			this.jdbc.sql("DELETE FROM skill_consent WHERE team_id = ? AND pairing_id = ?")
				.params(pairing.team().value(), pairing.id())
				.update();
		}
	}

	/**
	 * A side's latest rating of each skill.
	 */
	Map<UUID, Integer> latest(PairingId pairing, Side side) {
		Map<UUID, Integer> latest = new HashMap<>();
		this.jdbc.sql("""
				SELECT DISTINCT ON (question_id) question_id, rating FROM skill_rating
				WHERE team_id = ? AND pairing_id = ? AND side = ? ORDER BY question_id, rated_on DESC
				""").params(pairing.team().value(), pairing.id(), side.name()).query((row) -> {
			latest.put(row.getObject("question_id", UUID.class), row.getInt("rating"));
		});
		return latest;
	}

	/**
	 * Keeps a rating in place of an earlier one of the same day.
	 * @param coachee as on that day
	 */
	void rate(PairingId pairing, Side side, PersonId rater, Person coachee, Wording wording, int rating,
			LocalDate day) {
		this.jdbc.sql("""
				INSERT INTO skill_rating (team_id, id, pairing_id, question_id, wording_id, side, rater, rating,
				    rated_on, rated_at, level, unit)
				VALUES (:team, :id, :pairing, :question, :wording, :side, :rater, :rating, :day, :at, :level, :unit)
				ON CONFLICT (team_id, pairing_id, question_id, side, rated_on) DO UPDATE
				SET rating = excluded.rating, wording_id = excluded.wording_id, rated_at = excluded.rated_at
				""")
			.param("team", pairing.team().value())
			.param("id", Ids.next())
			.param("pairing", pairing.id())
			.param("question", wording.question())
			.param("wording", wording.id())
			.param("side", side.name())
			.param("rater", rater.user())
			.param("rating", rating)
			.param("day", day)
			.param("at", Sql.of(this.clock.instant()))
			.param("level", coachee.level().name())
			.param("unit", coachee.unit())
			.update();
	}

}

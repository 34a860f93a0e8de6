package org.pandu.survey.personnel;

import java.time.Clock;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.people.Personnel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what the personnel unit types. The same span or unit typed again replaces what
 * was there.
 */
@Service
@Transactional
public class PersonnelEntry {

	private final JdbcClient jdbc;

	private final Personnel personnel;

	private final Clock clock;

	PersonnelEntry(JdbcClient jdbc, Personnel personnel, Clock clock) {
		this.jdbc = jdbc;
		this.personnel = personnel;
		this.clock = clock;
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param to the last day
	 * @param participantsLeft how many participants left
	 * @param othersLeft how many others left
	 */
	public record Fields(String to, String participantsLeft, String othersLeft) {
	}

	/**
	 * Keeps the counts of a span of days.
	 * @throws EndsTooSoon when the last day is not after the first
	 * @throws MoreLeftThanWere at the field of the group it is true of
	 */
	public void enter(PersonId actor, RetentionCount count, Fields fields) {
		this.personnel.require(actor);
		if (!count.to().isAfter(count.from())) {
			throw new EndsTooSoon(fields.to());
		}
		requireFewer(count.participants(), fields.participantsLeft());
		requireFewer(count.others(), fields.othersLeft());
		this.jdbc.sql("""
				INSERT INTO retention_count (team_id, from_day, to_day, participants, participants_left, others,
				    others_left, entered_by, entered_at)
				VALUES (:team, :from, :to, :participants, :participantsLeft, :others, :othersLeft, :by, :at)
				ON CONFLICT (team_id, from_day, to_day) DO UPDATE SET participants = excluded.participants,
				    participants_left = excluded.participants_left, others = excluded.others,
				    others_left = excluded.others_left, entered_by = excluded.entered_by,
				    entered_at = excluded.entered_at
				""")
			.param("team", actor.team().value())
			.param("from", count.from())
			.param("to", count.to())
			.param("participants", count.participants().atStart())
			.param("participantsLeft", count.participants().left())
			.param("others", count.others().atStart())
			.param("othersLeft", count.others().left())
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.update();
	}

	/**
	 * Keeps a unit's results.
	 * @param field the form's field a refusal belongs to
	 * @throws NothingEntered when neither figure is known
	 */
	public void enter(PersonId actor, UnitResult result, String field) {
		this.personnel.require(actor);
		if (result.score() == null && result.budget() == null) {
			throw new NothingEntered(field);
		}
		this.jdbc.sql("""
				INSERT INTO unit_result (team_id, cycle_id, unit, score, budget, entered_by, entered_at)
				VALUES (:team, :cycle, :unit, :score, :budget, :by, :at)
				ON CONFLICT (team_id, cycle_id, unit) DO UPDATE SET score = excluded.score,
				    budget = excluded.budget, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""")
			.param("team", actor.team().value())
			.param("cycle", result.cycle())
			.param("unit", result.unit())
			.param("score", result.score())
			.param("budget", result.budget())
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.update();
	}

	private static void requireFewer(RetentionCount.Group group, String field) {
		if (group.left() > group.atStart()) {
			throw new MoreLeftThanWere(field);
		}
	}

}

package org.pandu.survey.personnel;

import java.time.Clock;
import java.time.LocalDate;

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

	private final PersonnelFigures figures;

	private final Personnel personnel;

	private final Clock clock;

	PersonnelEntry(JdbcClient jdbc, PersonnelFigures figures, Personnel personnel, Clock clock) {
		this.jdbc = jdbc;
		this.figures = figures;
		this.personnel = personnel;
		this.clock = clock;
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param from the first day
	 * @param to the last day
	 * @param participantsLeft how many participants left
	 * @param othersLeft how many others left
	 */
	public record Fields(String from, String to, String participantsLeft, String othersLeft) {
	}

	/**
	 * Keeps the counts of a span of days. Typed again for the same days they replace the
	 * earlier ones.
	 * @throws EndsTooSoon when the last day is not after the first
	 * @throws SpansOverlap when there are counts of other days that cover some of these
	 * @throws MoreLeftThanWere at the field of the group it is true of
	 */
	public void enter(PersonId actor, RetentionCount count, Fields fields) {
		this.personnel.require(actor);
		if (!count.to().isAfter(count.from())) {
			throw new EndsTooSoon(fields.to());
		}
		requireFewer(count.participants(), fields.participantsLeft());
		requireFewer(count.others(), fields.othersLeft());
		requireApart(count, fields.from());
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
	 * Takes back the counts of a span of days. Nothing happens where there are none.
	 */
	public void remove(PersonId actor, LocalDate from, LocalDate to) {
		this.personnel.require(actor);
		this.jdbc.sql("DELETE FROM retention_count WHERE team_id = ? AND from_day = ? AND to_day = ?")
			.params(actor.team().value(), from, to)
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
				INSERT INTO unit_result (team_id, cycle_id, unit, people, score, budget, entered_by, entered_at)
				VALUES (:team, :cycle, :unit, :people, :score, :budget, :by, :at)
				ON CONFLICT (team_id, cycle_id, unit) DO UPDATE SET people = excluded.people, score = excluded.score,
				    budget = excluded.budget, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""")
			.param("team", actor.team().value())
			.param("cycle", result.cycle())
			.param("unit", result.unit())
			.param("people", result.people())
			.param("score", result.score())
			.param("budget", result.budget())
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.update();
	}

	/**
	 * Two who type at the same instant wait for each other.
	 */
	private void requireApart(RetentionCount count, String field) {
		this.jdbc.sql("SELECT id FROM team WHERE id = ? FOR NO KEY UPDATE")
			.param(count.team().value())
			.query()
			.singleRow();
		this.figures.retention(count.team()).stream().filter(count::overlaps).findFirst().ifPresent((other) -> {
			throw new SpansOverlap(other.from(), other.to(), field);
		});
	}

	private static void requireFewer(RetentionCount.Group group, String field) {
		if (group.left() > group.atStart()) {
			throw new MoreLeftThanWere(field);
		}
	}

}

package org.pandu.survey.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.survey.question.Wording;
import org.pandu.vault.Sealed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The surveys of the programme as rows.
 */
@Component
class ProgramSurveys {

	private static final String LEVEL_AND_UNIT = "SELECT level, unit FROM person WHERE team_id = :team AND id = :person";

	private final JdbcClient jdbc;

	ProgramSurveys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Asks a person in a round, once.
	 * @return whether it was this call that did
	 */
	boolean ask(UUID id, PersonId person, UUID round, Instant at) {
		return this.jdbc.sql("""
				INSERT INTO program_survey (team_id, id, round_id, person, source, level, unit, asked_at, quotable)
				SELECT :team, :id, :round, :person, 'SURVEY', level, unit, :at, false FROM (%s) AS who
				ON CONFLICT (team_id, round_id, person) DO NOTHING
				""".formatted(LEVEL_AND_UNIT))
			.param("team", person.team().value())
			.param("id", id)
			.param("round", round)
			.param("person", person.user())
			.param("at", Sql.of(at))
			.update() == 1;
	}

	/**
	 * Keeps an interview.
	 * @param heldAt noon of its day
	 * @return whether there was none of that person on that day
	 */
	boolean keepInterview(UUID id, PersonId person, Instant heldAt, Instant at, PersonId by) {
		return this.jdbc.sql("""
				INSERT INTO program_survey (team_id, id, person, source, level, unit, asked_at, answered_at, quotable,
				    entered_by)
				SELECT :team, :id, :person, 'INTERVIEW', level, unit, :held, :at, false, :by FROM (%s) AS who
				ON CONFLICT (team_id, person, asked_at) WHERE source = 'INTERVIEW' DO NOTHING
				""".formatted(LEVEL_AND_UNIT))
			.param("team", person.team().value())
			.param("id", id)
			.param("person", person.user())
			.param("held", Sql.of(heldAt))
			.param("at", Sql.of(at))
			.param("by", by.user())
			.update() == 1;
	}

	Optional<ProgramSurvey> find(TeamId team, UUID id) {
		return read(team, id, "");
	}

	/**
	 * Reads a survey that nobody else changes meanwhile.
	 */
	Optional<ProgramSurvey> lock(TeamId team, UUID id) {
		return read(team, id, " FOR UPDATE");
	}

	/**
	 * Reads an interview that nobody else changes meanwhile.
	 * @param by who typed it
	 */
	Optional<ProgramSurvey> lockInterview(UUID id, PersonId by) {
		return this.jdbc
			.sql("SELECT * FROM program_survey WHERE team_id = ? AND id = ? AND source = 'INTERVIEW' AND entered_by = ?"
					+ " FOR UPDATE")
			.params(by.team().value(), id, by.user())
			.query((row, number) -> read(by.team(), row))
			.optional();
	}

	/**
	 * Those a person was asked after a moment and has not answered, the newest first.
	 */
	List<ProgramSurvey> unanswered(PersonId person, Instant since) {
		return this.jdbc.sql("""
				SELECT * FROM program_survey
				WHERE team_id = ? AND person = ? AND asked_at > ? AND answered_at IS NULL ORDER BY asked_at DESC, id
				""")
			.params(person.team().value(), person.user(), Sql.of(since))
			.query((row, number) -> read(person.team(), row))
			.list();
	}

	/**
	 * Those of a workspace that were asked after a moment and wait, or were answered
	 * after one.
	 */
	List<ProgramSurvey> recent(TeamId team, Instant asked, Instant answered) {
		return this.jdbc.sql("""
				SELECT * FROM program_survey WHERE team_id = ? AND round_id IS NOT NULL
				AND (answered_at IS NULL AND asked_at > ? OR answered_at > ?)
				""")
			.params(team.value(), Sql.of(asked), Sql.of(answered))
			.query((row, number) -> read(team, row))
			.list();
	}

	void markAnswered(ProgramSurvey survey, Instant at) {
		this.jdbc.sql("UPDATE program_survey SET answered_at = coalesce(answered_at, ?) WHERE team_id = ? AND id = ?")
			.params(Sql.of(at), survey.person().team().value(), survey.id())
			.update();
	}

	void comment(ProgramSurvey survey, @Nullable Sealed words, boolean quotable) {
		this.jdbc
			.sql("UPDATE program_survey SET comment = :words, quotable = :quotable WHERE team_id = :team AND id = :id")
			.param("words", (words != null) ? words.bytes() : null)
			.param("quotable", quotable && words != null)
			.param("team", survey.person().team().value())
			.param("id", survey.id())
			.update();
	}

	/**
	 * Keeps an answer in place of an earlier one, with the words it was given to.
	 */
	void answer(ProgramSurvey survey, Wording wording, int rating) {
		this.jdbc.sql("""
				INSERT INTO program_answer (team_id, survey_id, question_id, wording_id, rating) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (team_id, survey_id, question_id) DO UPDATE SET wording_id = excluded.wording_id,
				    rating = excluded.rating
				""")
			.params(survey.person().team().value(), survey.id(), wording.question(), wording.id(), rating)
			.update();
	}

	/**
	 * The answers so far, by question.
	 */
	Map<UUID, Integer> answers(ProgramSurvey survey) {
		Map<UUID, Integer> answers = new HashMap<>();
		this.jdbc.sql("SELECT question_id, rating FROM program_answer WHERE team_id = ? AND survey_id = ?")
			.params(survey.person().team().value(), survey.id())
			.query((row) -> {
				answers.put(row.getObject("question_id", UUID.class), row.getInt("rating"));
			});
		return answers;
	}

	/**
	 * The ids of the words the answers were given to, by question.
	 */
	Map<UUID, UUID> wordings(ProgramSurvey survey) {
		Map<UUID, UUID> wordings = new HashMap<>();
		this.jdbc.sql("SELECT question_id, wording_id FROM program_answer WHERE team_id = ? AND survey_id = ?")
			.params(survey.person().team().value(), survey.id())
			.query((row) -> {
				wordings.put(row.getObject("question_id", UUID.class), row.getObject("wording_id", UUID.class));
			});
		return wordings;
	}

	private Optional<ProgramSurvey> read(TeamId team, UUID id, String lock) {
		return this.jdbc.sql("SELECT * FROM program_survey WHERE team_id = ? AND id = ?" + lock)
			.params(team.value(), id)
			.query((row, number) -> read(team, row))
			.optional();
	}

	private static ProgramSurvey read(TeamId team, ResultSet row) throws SQLException {
		byte[] comment = row.getBytes("comment");
		return new ProgramSurvey(row.getObject("id", UUID.class), new PersonId(team, row.getString("person")),
				row.getObject("round_id", UUID.class), Sql.instant(row, "asked_at"),
				Sql.nullableInstant(row, "answered_at"), (comment != null) ? new Sealed(comment) : null,
				row.getBoolean("quotable"));
	}

}

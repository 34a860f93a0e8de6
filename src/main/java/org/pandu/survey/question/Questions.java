package org.pandu.survey.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.pandu.id.TeamId;
import org.pandu.people.Level;
import org.pandu.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the questions. {@link QuestionKeeping} changes them.
 */
@Component
public class Questions {

	private static final String LATEST = """
			SELECT q.id, q.topic, q.code, q.level, q.off, w.id AS wording, w.words_id, w.words_en FROM question q
			JOIN LATERAL (SELECT * FROM question_wording w WHERE w.team_id = q.team_id AND w.question_id = q.id
			    ORDER BY w.edition DESC LIMIT 1) w ON true
			""";

	private final JdbcClient jdbc;

	Questions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All questions of a topic in their order, those switched off too.
	 */
	public List<Question> all(TeamId team, Topic topic) {
		return this.jdbc.sql(LATEST + " WHERE q.team_id = ? AND q.topic = ? ORDER BY q.place, q.id")
			.params(team.value(), topic.name())
			.query((row, number) -> read(team, row))
			.list();
	}

	/**
	 * The questions that are asked.
	 */
	public List<Question> asked(TeamId team, Topic topic) {
		return all(team, topic).stream().filter((question) -> !question.off()).toList();
	}

	/**
	 * The one question of a topic that has no more.
	 */
	public Question single(TeamId team, Topic topic) {
		return all(team, topic).getFirst();
	}

	/**
	 * The skills of a level, those switched off too.
	 */
	public List<Question> skills(TeamId team, Level level) {
		return all(team, Topic.SKILL).stream().filter((skill) -> skill.level() == level).toList();
	}

	/**
	 * Returns a question.
	 * @throws NoSuchQuestion when there is none
	 */
	public Question require(TeamId team, UUID id) {
		return this.jdbc.sql(LATEST + " WHERE q.team_id = ? AND q.id = ?")
			.params(team.value(), id)
			.query((row, number) -> read(team, row))
			.optional()
			.orElseThrow(NoSuchQuestion::new);
	}

	/**
	 * Makes sure that a question is of a topic.
	 * @throws NoSuchQuestion when it is not
	 */
	public Question require(TeamId team, UUID id, Topic topic) {
		Question question = require(team, id);
		if (question.topic() != topic) {
			throw new NoSuchQuestion();
		}
		return question;
	}

	/**
	 * Returns the words an answer was or is given to, however old.
	 * @throws NoSuchQuestion when there are none
	 */
	public Wording wording(TeamId team, UUID id) {
		return this.jdbc
			.sql("SELECT id AS wording, question_id AS id, words_id, words_en FROM question_wording"
					+ " WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> wording(row))
			.optional()
			.orElseThrow(NoSuchQuestion::new);
	}

	private static Question read(TeamId team, ResultSet row) throws SQLException {
		String level = row.getString("level");
		return new Question(team, row.getObject("id", UUID.class), Topic.valueOf(row.getString("topic")),
				row.getString("code"), (level != null) ? Level.valueOf(level) : null, row.getBoolean("off"),
				wording(row));
	}

	private static Wording wording(ResultSet row) throws SQLException {
		return new Wording(row.getObject("wording", UUID.class), row.getObject("id", UUID.class),
				new Bilingual(row.getString("words_id"), row.getString("words_en")));
	}

}

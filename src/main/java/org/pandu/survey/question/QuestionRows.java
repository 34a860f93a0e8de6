package org.pandu.survey.question;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.people.Level;
import org.pandu.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes questions and their words.
 */
@Component
class QuestionRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	QuestionRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds a question after the others, once for each code.
	 * @param by who adds it; {@code null} for one of the guideline's
	 */
	void add(TeamId team, Topic topic, @Nullable String code, @Nullable Level level, Bilingual words,
			@Nullable String by) {
		UUID id = Ids.next();
		int added = this.jdbc.sql("""
				INSERT INTO question (team_id, id, topic, code, level, place, off, added_by, added_at)
				SELECT :team, :id, :topic, :code, :level, coalesce(max(place), 0) + 1, false, :by, :at
				FROM question WHERE team_id = :team
				ON CONFLICT (team_id, code) DO NOTHING
				""")
			.param("team", team.value())
			.param("id", id)
			.param("topic", topic.name())
			.param("code", code)
			.param("level", (level != null) ? level.name() : null)
			.param("by", by)
			.param("at", Sql.of(this.clock.instant()))
			.update();
		if (added == 1) {
			word(team, id, words, by);
		}
	}

	/**
	 * Words a question anew.
	 */
	void word(TeamId team, UUID question, Bilingual words, @Nullable String by) {
		this.jdbc.sql("""
				INSERT INTO question_wording (team_id, id, question_id, edition, words_id, words_en, written_by,
				    written_at)
				SELECT :team, :id, :question, coalesce(max(edition), 0) + 1, :indonesian, :english, :by, :at
				FROM question_wording WHERE team_id = :team AND question_id = :question
				""")
			.param("team", team.value())
			.param("id", Ids.next())
			.param("question", question)
			.param("indonesian", words.id())
			.param("english", words.en())
			.param("by", by)
			.param("at", Sql.of(this.clock.instant()))
			.update();
	}

	void hold(TeamId team, UUID question) {
		this.jdbc.sql("SELECT id FROM question WHERE team_id = ? AND id = ? FOR UPDATE")
			.params(team.value(), question)
			.query()
			.singleRow();
	}

	void switchOff(TeamId team, UUID question, boolean off) {
		this.jdbc.sql("UPDATE question SET off = ? WHERE team_id = ? AND id = ?")
			.params(off, team.value(), question)
			.update();
	}

}

package org.pandu.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.pairing.Side;
import org.pandu.people.Level;
import org.pandu.program.Kind;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Single answers, for the measures alone: they combine those of enough people. Nothing
 * else may depend on this, and a test holds that. Spans of time are from the first moment
 * to before the last one.
 */
@Component
public class RawAnswers {

	/** So many rows come at a time: those of a year at once would not fit. */
	private static final int AT_A_TIME = 2_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate streaming;

	RawAnswers(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
		this.streaming.setFetchSize(AT_A_TIME);
	}

	/**
	 * What one person was asked after a session, or at a pairing's end.
	 *
	 * @param who whose answer
	 * @param pairing the pairing's id
	 * @param kind its kind
	 * @param side the person's side in it
	 * @param askedAt when it was asked
	 * @param answeredAt when it was answered first; {@code null} where it was not
	 * @param rating from 1 to 5; {@code null} where it was not answered
	 */
	public record OfSession(Who who, UUID pairing, Kind kind, Side side, Instant askedAt, @Nullable Instant answeredAt,
			@Nullable Integer rating) {

		/**
		 * Says nothing of the answer, so that no log does.
		 */
		@Override
		public String toString() {
			return "an answer";
		}

	}

	/**
	 * What one person was asked about the programme.
	 *
	 * @param survey the survey's id
	 * @param who whose answers
	 * @param source whether it was a survey or an interview
	 * @param askedAt when it was asked; noon of the day of an interview
	 * @param answeredAt when its first page was answered; {@code null} where it was not
	 */
	public record OfProgram(UUID survey, Who who, Source source, Instant askedAt, @Nullable Instant answeredAt) {
	}

	/**
	 * The answer to one question about the programme.
	 *
	 * @param of the survey it belongs to
	 * @param about the last day of the quarter or cycle it looks back on; {@code null}
	 * for an interview
	 * @param question the question's id
	 * @param code the name of one of the guideline's questions, such as {@code VALUE}
	 * @param wording the id of the words it was given to
	 * @param rating from 1 to 5
	 */
	public record Impact(OfProgram of, @Nullable LocalDate about, UUID question, @Nullable String code, UUID wording,
			int rating) {

		/**
		 * Says nothing of the answer, so that no log does.
		 */
		@Override
		public String toString() {
			return "an answer";
		}

	}

	/**
	 * A skill as one side saw it on a day.
	 *
	 * @param coachee whose skill, with level and unit on that day
	 * @param pairing the pairing's id
	 * @param kind its kind
	 * @param side who rated it
	 * @param skill the skill's id
	 * @param day the day, in the programme's zone
	 * @param at the moment of the day's last change
	 * @param rating from 0, not yet acquired, to 4
	 */
	public record OfSkill(Who coachee, UUID pairing, Kind kind, Side side, UUID skill, LocalDate day, Instant at,
			int rating) {

		/**
		 * Says nothing of the answer, so that no log does.
		 */
		@Override
		public String toString() {
			return "an answer";
		}

	}

	/**
	 * A person as on the day of the question.
	 *
	 * @param person Slack's id
	 * @param level the level then
	 * @param unit the unit then
	 */
	public record Who(String person, Level level, String unit) {
	}

	/** How an answer about the programme came. */
	public enum Source {

		SURVEY, INTERVIEW

	}

	/**
	 * What was asked after sessions and at pairings' ends in a span of time, answered or
	 * not, one after the other in no order.
	 */
	public void afterSessions(TeamId team, Instant from, Instant until, Consumer<OfSession> each) {
		this.streaming.query(
				"""
						SELECT s.person, s.level, s.unit, p.id AS pairing_id, p.kind, s.person = p.coach AS by_coach, s.asked_at,
						    s.answered_at, s.rating
						FROM survey s
						LEFT JOIN session o ON o.team_id = s.team_id AND o.id = s.session_id
						JOIN pairing p ON p.team_id = s.team_id AND p.id = coalesce(o.pairing_id, s.pairing_id)
						WHERE s.team_id = ? AND s.asked_at >= ? AND s.asked_at < ?
						""",
				(RowCallbackHandler) (row) -> each.accept(new OfSession(who(row),
						row.getObject("pairing_id", UUID.class), Kind.valueOf(row.getString("kind")),
						row.getBoolean("by_coach") ? Side.COACH : Side.COACHEE, Sql.instant(row, "asked_at"),
						Sql.nullableInstant(row, "answered_at"), row.getObject("rating", Integer.class))),
				team.value(), Sql.of(from), Sql.of(until));
	}

	/**
	 * What was asked about the programme in a span of time, answered or not.
	 */
	public List<OfProgram> aboutProgram(TeamId team, Instant from, Instant until) {
		return this.jdbc.sql("""
				SELECT s.id, s.person, s.level, s.unit, s.source, s.asked_at, s.answered_at FROM program_survey s
				WHERE s.team_id = ? AND s.asked_at >= ? AND s.asked_at < ? ORDER BY s.asked_at, s.id
				""").params(team.value(), Sql.of(from), Sql.of(until)).query((row, number) -> ofProgram(row)).list();
	}

	/**
	 * The answers to each question about the programme that was asked in a span of time.
	 */
	public List<Impact> impact(TeamId team, Instant from, Instant until) {
		return this.jdbc.sql("""
				SELECT s.id, s.person, s.level, s.unit, s.source, s.asked_at, s.answered_at, a.question_id, q.code,
				    a.wording_id, a.rating,
				    coalesce((r.quarter + interval '3 months' - interval '1 day')::date, c.to_day) AS about
				FROM program_survey s
				LEFT JOIN survey_round r ON r.team_id = s.team_id AND r.id = s.round_id
				LEFT JOIN cycle c ON c.team_id = r.team_id AND c.id = r.cycle_id
				JOIN program_answer a ON a.team_id = s.team_id AND a.survey_id = s.id
				JOIN question q ON q.team_id = a.team_id AND q.id = a.question_id
				WHERE s.team_id = ? AND s.asked_at >= ? AND s.asked_at < ? ORDER BY s.asked_at, s.id, q.place, q.id
				""")
			.params(team.value(), Sql.of(from), Sql.of(until))
			.query((row, number) -> new Impact(ofProgram(row), row.getObject("about", LocalDate.class),
					row.getObject("question_id", UUID.class), row.getString("code"),
					row.getObject("wording_id", UUID.class), row.getInt("rating")))
			.list();
	}

	/**
	 * All ratings of skills before a moment: growth is measured from the first one.
	 */
	public List<OfSkill> ofSkills(TeamId team, Instant until) {
		return this.jdbc.sql("""
				SELECT p.coachee AS person, r.level, r.unit, r.pairing_id, p.kind, r.side, r.question_id, r.rated_on,
				    r.rated_at, r.rating
				FROM skill_rating r JOIN pairing p ON p.team_id = r.team_id AND p.id = r.pairing_id
				WHERE r.team_id = ? AND r.rated_at < ? ORDER BY r.rated_on, r.rated_at, r.id
				""")
			.params(team.value(), Sql.of(until))
			.query((row, number) -> new OfSkill(who(row), row.getObject("pairing_id", UUID.class),
					Kind.valueOf(row.getString("kind")), Side.valueOf(row.getString("side")),
					row.getObject("question_id", UUID.class), row.getObject("rated_on", LocalDate.class),
					Sql.instant(row, "rated_at"), row.getInt("rating")))
			.list();
	}

	private static OfProgram ofProgram(ResultSet row) throws SQLException {
		return new OfProgram(row.getObject("id", UUID.class), who(row), Source.valueOf(row.getString("source")),
				Sql.instant(row, "asked_at"), Sql.nullableInstant(row, "answered_at"));
	}

	private static Who who(ResultSet row) throws SQLException {
		return new Who(row.getString("person"), Level.valueOf(row.getString("level")), row.getString("unit"));
	}

}

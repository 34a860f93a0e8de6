package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.round.Interviewing;
import org.pandu.survey.skill.SkillsChanged;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Skills and the programme's survey, from their rows to the summary. It is 11 January
 * 2027.
 */
@PanduIntegrationTest
class SettledAnswersIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Questions questions;

	@Autowired
	private Interviewing interviewing;

	@Autowired
	private Summaries summaries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Transactions transactions;

	@Autowired
	private ApplicationEventPublisher events;

	private Cast cast;

	private List<Pairing> pairs;

	@BeforeEach
	void sixPairs() {
		this.cast = this.stage.newCast();
		this.pairs = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			PersonId coach = this.cast.enrol("Coach" + i, Level.MADYA);
			this.pairs.add(this.cast.pair(Kind.COACHING, coach, this.cast.enrol("Coachee" + i, Level.PERTAMA)));
		}
	}

	@Test
	void eachSkillIsComparedWithItsRatingBefore() {
		int[][] ratings = { { 0, 2 }, { 0, 1 }, { 1, 3 }, { 2, 2 }, { 3, 1 }, { 0, 4 } };
		for (int i = 0; i < ratings.length; i++) {
			rate(this.pairs.get(i), "2027-01-12", ratings[i][0]);
			rate(this.pairs.get(i), "2027-02-12", ratings[i][1]);
		}
		settles();
		assertThat(summary()).contains("6 penilaian baru: 3 baru dikuasai, 1 meningkat, 1 tetap, 1 menurun");
		assertThat(this.summaries.report(this.cast.admin(), Period.of(YearMonth.of(2027, 1)), null)
			.answers()
			.of(Matter.SKILL)).isEmpty();
	}

	@Test
	void theProgrammesQuestionsAreAveraged() {
		for (int i = 0; i < 6; i++) {
			tell(this.pairs.get(i).coacheeId(), 3 + i % 3);
		}
		settles();
		Question question = question();
		assertThat(summary()).contains("Survei tentang program",
				"“" + question.wording().words().id() + "”: rata-rata 4,0 dari 5, berdasarkan 6 jawaban");
	}

	@Test
	void fourPeoplesAnswersStayWithheld() {
		for (int i = 0; i < 4; i++) {
			tell(this.pairs.get(i).coacheeId(), 1);
			rate(this.pairs.get(i), "2027-01-12", 0);
			rate(this.pairs.get(i), "2027-02-12", 2);
		}
		settles();
		assertThat(summary()).contains("Penilaian keterampilan belum cukup").doesNotContain("Survei tentang program");
	}

	@Test
	void anInterviewAloneIsSettledInItsTurn() {
		this.stage.travelTo(noon("2027-02-12"));
		for (Pairing pairing : this.pairs) {
			this.interviewing.begin(this.cast.admin(), pairing.coacheeId(), LocalDate.parse("2027-02-10"),
					Map.of(question().wording().id(), 5), new Interviewing.Fields("person", "day"));
		}
		this.stage.travelTo(Instant.parse("2027-03-20T05:00:00Z"));
		assertThat(summary()).contains("rata-rata 5,0 dari 5, berdasarkan 6 jawaban");
	}

	/**
	 * The answers of February were heard of in that month, and are settled in the next.
	 */
	private void settles() {
		this.stage.travelTo(noon("2027-02-12"));
		this.transactions.write(() -> {
			this.events.publishEvent(new SkillsChanged(this.pairs.getFirst()));
			return true;
		});
		this.stage.travelTo(Instant.parse("2027-03-20T05:00:00Z"));
	}

	private String summary() {
		return Shown.of(this.desk.type(this.cast.admin(), "ringkasan", "2027-02").modal()).text();
	}

	private Question question() {
		return this.questions.all(this.cast.team(), Topic.PROGRAM).getFirst();
	}

	private void rate(Pairing pairing, String day, int rating) {
		Question skill = this.questions.skills(this.cast.team(), Level.PERTAMA).getFirst();
		this.jdbc
			.sql("""
					INSERT INTO skill_rating (team_id, id, pairing_id, question_id, wording_id, side, rater, rating, rated_on,
					    rated_at, level, unit)
					VALUES (?, ?, ?, ?, ?, 'COACHEE', ?, ?, ?, ?, 'PERTAMA', 'Biro Umum')
					""")
			.params(this.cast.team().value(), Ids.next(), pairing.id().id(), skill.id(), skill.wording().id(),
					pairing.coachee(), rating, LocalDate.parse(day), Sql.of(noon(day)))
			.update();
	}

	private void tell(PersonId person, int rating) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				INSERT INTO program_survey (team_id, id, person, source, level, unit, asked_at, answered_at, quotable,
				    entered_by)
				VALUES (?, ?, ?, 'INTERVIEW', 'PERTAMA', 'Biro Umum', ?, ?, false, 'U1')
				""")
			.params(this.cast.team().value(), id, person.user(), Sql.of(noon("2027-02-10")),
					Sql.of(noon("2027-02-10").plus(Duration.ofHours(1))))
			.update();
		this.jdbc.sql(
				"INSERT INTO program_answer (team_id, survey_id, question_id, wording_id, rating) VALUES (?, ?, ?, ?, ?)")
			.params(this.cast.team().value(), id, question().id(), question().wording().id(), rating)
			.update();
	}

	private static Instant noon(String day) {
		return LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
	}

}

package org.pandu.survey;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.survey.question.NoSuchQuestion;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.QuestionKeeping;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.skill.SkillRating;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An answer belongs to the words its form showed, whatever an admin writes before it is
 * sent.
 */
@PanduIntegrationTest
class WordingsIntegrationTests {

	private static final String NEW = "Bagaimana menurut Anda?";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Surveying surveying;

	@Autowired
	private SkillRating rating;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionKeeping keeping;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theClosingFormsRatingKeepsTheWordsTheFormShowed() {
		Meeting meeting = running();
		Question shown = this.questions.single(meeting.cast().team(), Topic.CLOSING);
		Modal form = this.desk.click(meeting.coach(), "guide.finish", meeting.session().id().subject()).modal();
		wordAnew(meeting, shown);
		assertThat(this.desk
			.send(meeting.coach(), Filled.of(meeting.cast().team(), form).choose("what", "HELD").choose("rating", "2"))
			.errors()).isEmpty();
		assertThat(wordingOf(meeting, meeting.coach())).isEqualTo(shown.wording().id());
		assertThat(this.surveying.wording(meeting.coach(), Occasion.of(meeting.session().id())))
			.isEqualTo(shown.wording().words());
	}

	@Test
	void aRatingCanNotBeGivenToWordsOfAnotherQuestion() {
		Meeting meeting = running();
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		UUID other = this.questions.single(meeting.cast().team(), Topic.SESSION).wording().id();
		assertThatExceptionOfType(NoSuchQuestion.class)
			.isThrownBy(() -> this.surveying.rateAtClosing(meeting.coach(), meeting.session().id(), other, 2));
		assertThat(wordings(meeting, meeting.coach())).isZero();
	}

	@Test
	void theTapAndTheCommentKeepTheWordsTheMessageAsked() {
		Meeting meeting = running();
		Question shown = this.questions.single(meeting.cast().team(), Topic.SESSION);
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		this.stage.settle();
		Shown.Button four = Shown.of(meeting.afterCard(this.stage).message()).button("4 Memuaskan");
		wordAnew(meeting, shown);
		this.desk.click(meeting.coachee(), four);
		Modal comment = this.desk.click(meeting.coachee(), "survey.comment", four.value()).modal();
		assertThat(Shown.of(comment).text()).contains(shown.wording().words().id()).doesNotContain(NEW);
		this.desk.send(meeting.coachee(), Filled.of(meeting.cast().team(), comment).choose("rating", "5"));
		assertThat(wordingOf(meeting, meeting.coachee())).isEqualTo(shown.wording().id());
	}

	@Test
	void aSkillsRatingKeepsTheWordsTheFormShowed() {
		Meeting meeting = running();
		Question skill = this.questions.skills(meeting.cast().team(), Level.MUDA).getFirst();
		this.rating.choose(meeting.coachee(), meeting.pairing().id(), Set.of(skill.id()), false, "skills");
		Modal form = this.desk.click(meeting.coachee(), "survey.skills.rate", meeting.pairing().id().subject()).modal();
		wordAnew(meeting, skill);
		this.desk.send(meeting.coachee(),
				Filled.of(meeting.cast().team(), form).choose(skill.wording().id().toString(), "1"));
		assertThat(this.jdbc.sql("SELECT wording_id FROM skill_rating WHERE team_id = ?")
			.param(meeting.cast().team().value())
			.query(UUID.class)
			.single()).isEqualTo(skill.wording().id());
	}

	private Meeting running() {
		return Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
	}

	private void wordAnew(Meeting meeting, Question question) {
		this.keeping.change(meeting.cast().admin(), question.id(), new Bilingual(NEW, "What do you think?"), false,
				"off");
		assertThat(this.questions.require(meeting.cast().team(), question.id()).wording().words().id()).isEqualTo(NEW);
	}

	private UUID wordingOf(Meeting meeting, PersonId person) {
		return this.jdbc.sql("SELECT wording_id FROM survey WHERE team_id = ? AND session_id = ? AND person = ?")
			.params(meeting.cast().team().value(), meeting.session().id().id(), person.user())
			.query(UUID.class)
			.single();
	}

	private int wordings(Meeting meeting, PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM survey WHERE team_id = ? AND session_id = ? AND person = ?")
			.params(meeting.cast().team().value(), meeting.session().id().id(), person.user())
			.query(Integer.class)
			.single();
	}

}

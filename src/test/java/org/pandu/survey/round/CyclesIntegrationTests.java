package org.pandu.survey.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.Kind;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.Modal;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.QuestionKeeping;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.skill.SkillRating;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a cycle asks at its end, and what can be done with it before and after.
 */
@PanduIntegrationTest
class CyclesIntegrationTests {

	private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2027, 2, 20);

	private static final CycleKeeping.Fields FIELDS = new CycleKeeping.Fields("from", "to");

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private CycleKeeping keeping;

	@Autowired
	private Cycles cycles;

	@Autowired
	private Interviewing interviewing;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionKeeping questionKeeping;

	@Autowired
	private SkillRating skills;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	private PersonId coach;

	private PersonId coachee;

	private Pairing pairing;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.coach = this.cast.enrol("Budi", Level.MADYA);
		this.coachee = this.cast.enrol("Dana", Level.MUDA);
		this.pairing = this.cast.pair(Kind.COACHING, this.coach, this.coachee);
		this.keeping.make(this.cast.admin(), new CycleKeeping.Details("2027", FIRST, LAST), FIELDS);
	}

	@Test
	void skillsAreAskedForAtTheEndAlsoWhereNoStatementIsAsked() {
		switchOffStatements();
		chooseASkill(true);
		end();
		assertThat(this.stage.slack().messages(this.coachee)).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("Survei program"));
		for (PersonId person : List.of(this.coach, this.coachee)) {
			Shown shown = Shown.of(only(person, "Melihat kembali: siklus “2027”").message());
			assertThat(shown.labels()).contains("Nilai keterampilan", "Atur waktu");
		}
		Shown.Button rate = Shown.of(only(this.coachee, "Melihat kembali").message()).button("Nilai keterampilan");
		assertThat(this.desk.click(this.coachee, rate).modal().callbackId()).isEqualTo("survey.skills.rate");
		assertThat(this.jdbc.sql("SELECT count(*) FROM program_survey WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(Integer.class)
			.single()).isZero();
		int said = this.stage.slack().messages(this.coachee).size();
		this.stage.travelTo(this.stage.clock().instant().plus(Duration.ofDays(5)));
		assertThat(this.stage.slack().messages(this.coachee)).hasSize(said);
	}

	@Test
	void whoeverWasInterviewedIsAskedForSkillsAndNotAboutTheProgramme() {
		chooseASkill(false);
		this.interviewing.begin(this.cast.admin(), this.coachee, LocalDate.of(2027, 1, 11), Map.of(),
				new Interviewing.Fields("person", "day"));
		end();
		only(this.coachee, "Melihat kembali: siklus “2027”");
		only(this.coach, "Survei program: siklus “2027”");
		assertThat(this.stage.slack().messages(this.coachee)).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("Survei program"));
	}

	@Test
	void aCycleThatHasAskedNobodyIsDeletedAndAsksNobody() {
		Modal form = this.desk.click(this.cast.admin(), list(), Shown.of(list()).button("Ubah")).modal();
		Shown.Button delete = Shown.of(form).button("Hapus siklus");
		assertThat(delete.asksFirst()).isTrue();
		Modal after = this.desk.click(this.cast.admin(), form, delete).modal();
		assertThat(Shown.of(after).text()).doesNotContain("*2027*");
		assertThat(this.cycles.all(this.cast.team())).isEmpty();
		assertThat(this.desk.click(this.cast.admin(), form, delete).told()).contains("sudah tidak ada");
		end();
		assertThat(this.stage.slack().messages(this.cast.team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("siklus"));
		this.keeping.make(this.cast.admin(), new CycleKeeping.Details("Lagi", FIRST, LAST.plusDays(60)), FIELDS);
	}

	@Test
	void aCycleThatHasAskedStaysAndSaysWhy() {
		Modal form = this.desk.click(this.cast.admin(), "survey.cycles", "").modal();
		Modal change = this.desk.click(this.cast.admin(), form, Shown.of(form).button("Ubah")).modal();
		Shown.Button delete = Shown.of(change).button("Hapus siklus");
		end();
		assertThat(this.desk.click(this.cast.admin(), change, delete).told()).contains("tidak dapat dihapus",
				"20 Februari 2027");
		assertThat(this.cycles.all(this.cast.team())).hasSize(1);
		Modal now = this.desk.click(this.cast.admin(), list(), Shown.of(list()).button("Ubah")).modal();
		assertThat(Shown.of(now).labels()).doesNotContain("Hapus siklus");
		assertThat(Shown.of(now).text()).contains("hari-harinya tetap").doesNotContain("Hari terakhir");
	}

	@Test
	void unitsResultsKeepACycle() {
		this.jdbc.sql("""
				INSERT INTO unit_result (team_id, cycle_id, unit, score, entered_by, entered_at)
				VALUES (?, ?, 'Direktorat Amerika I', 80, 'U1', now())
				""").params(this.cast.team().value(), cycle().id()).update();
		assertThatExceptionOfType(CycleKept.class)
			.isThrownBy(() -> this.keeping.delete(this.cast.admin(), cycle().id()));
		assertThat(this.cycles.all(this.cast.team())).hasSize(1);
	}

	@Test
	void onlyAdminsDelete() {
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.keeping.delete(this.coach, cycle().id()));
	}

	@Test
	void afterTheEndTheDaysStayAndTheNameCanBeMended() {
		Modal form = this.desk.click(this.cast.admin(), list(), Shown.of(list()).button("Ubah")).modal();
		end();
		Filled filled = Filled.of(this.cast.team(), form);
		Reply refused = this.desk.send(this.cast.admin(),
				filled.type("name", "Tahun 2027").choose("to", LAST.plusDays(30)));
		assertThat(refused.errors()).containsOnlyKeys("to");
		assertThat(refused.errors().get("to")).contains("sudah berakhir");
		assertThat(
				this.desk.send(this.cast.admin(), filled.choose("to", LAST).choose("from", FIRST.plusDays(1))).errors())
			.containsOnlyKeys("from");
		assertThat(cycle().to()).isEqualTo(LAST);
		assertThat(this.desk.send(this.cast.admin(), filled.choose("from", FIRST)).errors()).isEmpty();
		assertThat(cycle().name()).isEqualTo("Tahun 2027");

		Modal now = this.desk.click(this.cast.admin(), list(), Shown.of(list()).button("Ubah")).modal();
		this.desk.send(this.cast.admin(), Filled.of(this.cast.team(), now).type("name", "Siklus 2027"));
		assertThat(cycle()).extracting(Cycle::name, Cycle::from, Cycle::to).containsExactly("Siklus 2027", FIRST, LAST);
	}

	@Test
	void theDatabaseHoldsTheDaysOfACycleThatHasAsked() {
		end();
		for (String day : List.of("from_day", "to_day")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.jdbc.sql("UPDATE cycle SET " + day + " = " + day + " + 1 WHERE team_id = ?")
					.param(this.cast.team().value())
					.update());
		}
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("DELETE FROM cycle WHERE team_id = ?").param(this.cast.team().value()).update());
	}

	@Test
	void twoCyclesNeverShareADay() {
		CycleKeeping.Details next = new CycleKeeping.Details("Berikutnya", LAST, LAST.plusDays(90));
		assertThatExceptionOfType(CyclesOverlap.class)
			.isThrownBy(() -> this.keeping.make(this.cast.admin(), next, FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("from"));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				INSERT INTO cycle (team_id, id, name, from_day, to_day, made_by, made_at)
				VALUES (?, gen_random_uuid(), 'Berikutnya', ?, ?, 'U1', now())
				""").params(this.cast.team().value(), next.from(), next.to()).update());
		this.keeping.make(this.cast.admin(),
				new CycleKeeping.Details("Berikutnya", LAST.plusDays(1), LAST.plusDays(90)), FIELDS);
	}

	@Test
	void whoeverEndsOrHandsOverFromTheListComesBackToIt() {
		PersonId other = this.cast.enrol("Lina", Level.MUDA);
		this.cast.pair(Kind.COACHING, this.coach, other);
		PersonId successor = this.cast.enrol("Mark", Level.MADYA);
		end();
		Modal list = this.desk.click(this.cast.admin(), "survey.cycles.decide", cycle().id().toString()).modal();
		assertThat(Shown.of(list).text()).contains("2 perlu ditentukan");

		Modal ending = this.desk.click(this.cast.admin(), list, Shown.of(list).button("Akhiri")).modal();
		list = this.desk
			.send(this.cast.admin(),
					Filled.of(this.cast.team(), ending).choose("how", "COMPLETED").choose("when", "later"))
			.modal();
		assertThat(list.callbackId()).isEqualTo("survey.cycles.decide");
		assertThat(Shown.of(list).text()).contains("1 perlu ditentukan", "Berakhir sesudah percakapan penutup");

		Modal handing = this.desk.click(this.cast.admin(), list, Shown.of(list).button("Pasangkan ulang")).modal();
		list = this.desk
			.send(this.cast.admin(),
					Filled.of(this.cast.team(), handing).choose("coach", successor).choose("when", "now"))
			.modal();
		assertThat(list.callbackId()).isEqualTo("survey.cycles.decide");
		assertThat(Shown.of(list).text()).contains("0 perlu ditentukan", "Dialihkan");
	}

	@Test
	void aQuarterThatWasLeftToACycleIsAskedAboutOnceTheCycleIsDeleted() {
		this.keeping.change(this.cast.admin(), cycle().id(),
				new CycleKeeping.Details("2027", FIRST, LocalDate.of(2027, 4, 20)), FIELDS);
		this.transactions.write(() -> {
			this.events.publishEvent(new VoiceChanged(this.cast.team(), false));
			return true;
		});
		this.stage.travelTo(Instant.parse("2027-04-05T03:00:00Z"));
		assertThat(this.stage.slack().messages(this.coach)).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("Survei program"));
		this.keeping.delete(this.cast.admin(), cycle().id());
		this.stage.settle();
		only(this.coach, "Survei program: triwulan 1 tahun 2027");
	}

	private void end() {
		this.stage.travelTo(LAST.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
	}

	private Cycle cycle() {
		return this.cycles.all(this.cast.team()).getFirst();
	}

	private Modal list() {
		return this.desk.click(this.cast.admin(), "survey.cycles", "").modal();
	}

	private void switchOffStatements() {
		for (Question question : this.questions.asked(this.cast.team(), Topic.PROGRAM)) {
			this.questionKeeping.change(this.cast.admin(), question.id(), question.wording().words(), true, "off");
		}
	}

	private void chooseASkill(boolean consent) {
		this.skills.choose(this.coachee, this.pairing.id(),
				Set.of(this.questions.skills(this.cast.team(), Level.MUDA).getFirst().id()), consent, "skills");
	}

	private Said only(PersonId person, String text) {
		List<Said> found = this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.text().contains(text))
			.toList();
		assertThat(found).as("%s for %s", text, person).hasSize(1);
		return found.getFirst();
	}

}

package org.pandu.session.activity;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Budi, who reads English, mentors Dana in Jayapura, who reads Indonesian.
 */
@PanduIntegrationTest
class ActivityIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private Agreement agreement;

	private Meeting meeting;

	private PersonId budi;

	private PersonId dana;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.MENTORING, "en-GB");
		this.budi = this.meeting.coach();
		this.dana = this.meeting.coachee();
		close(this.meeting.session(), true);
	}

	@Test
	void eachGetsTheirOwnRecordInTheirRoleLanguageAndZone() throws IOException {
		this.rules.setLearningMinutes(this.meeting.cast().admin(), 45);
		assertThat(record(this.dana))
			.contains("Nama: Dana", "Senin, 11 Januari 2027, pukul 11.20–12.20 WIT", "Mentee", "Jam pelajaran",
					"Seluruhnya 1 1 1,3")
			.doesNotContain("Budi");
		assertThat(record(this.budi))
			.contains("Name: Budi", "Monday, 11 January 2027, 09:20–10:20 WIB", "Mentor", "Together 1 1 1.3")
			.doesNotContain("Dana");
		assertThat(card(this.budi).text()).contains("Your activity record", "1 session · 1 h");
	}

	@Test
	void onlyWhatTookPlaceInThePeriodIsCountedAlsoOfEndedPairings() throws IOException {
		this.stage.travel(Duration.ofDays(1));
		close(Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofMinutes(20)), false);
		this.stage.travel(Duration.ofDays(40));
		close(Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofMinutes(20)), true);
		this.agreement.end(this.budi, this.meeting.pairing().id(), Pairing.Ending.COMPLETED);
		assertThat(record(this.budi)).contains("Together 2 2");
		assertThat(record(this.budi, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 31))).contains("Together 1 1");
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsField() {
		assertThat(
				this.desk
					.send(this.budi,
							form(this.budi).choose("from", LocalDate.of(2027, 2, 1))
								.choose("to", LocalDate.of(2027, 1, 1)))
					.errors())
			.containsOnlyKeys("to");
	}

	@Test
	void adminsSetTheRateOfLearningHours() {
		PersonId admin = this.meeting.cast().admin();
		Modal overview = this.desk.type(admin, "program").modal();
		assertThat(Shown.of(overview).text()).contains("Jam pelajaran").contains("tidak dihitung");
		Modal form = this.desk.click(admin, "program.learning", "open").modal();
		assertThat(this.desk.send(admin, Filled.of(admin.team(), form).type("minutes", "45")).isDone()).isTrue();
		assertThat(Shown.of(this.desk.type(admin, "program").modal()).text()).contains("satu untuk 45 menit sesi");
		Modal again = this.desk.click(admin, "program.learning", "open").modal();
		assertThat(this.desk.send(admin, Filled.of(admin.team(), again).empty("minutes")).isDone()).isTrue();
		assertThat(Shown.of(this.desk.type(admin, "program").modal()).text()).contains("tidak dihitung");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "601", "empat", "-5", "1,5" })
	void aRateIsAWholeNumberOfMinutes(String typed) {
		PersonId admin = this.meeting.cast().admin();
		Modal form = this.desk.click(admin, "program.learning", "open").modal();
		assertThat(this.desk.send(admin, Filled.of(admin.team(), form).type("minutes", typed)).errors())
			.containsOnlyKeys("minutes");
	}

	@Test
	void nobodyElseSetsTheRate() {
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.rules.setLearningMinutes(this.budi, 45));
	}

	private void close(Session session, boolean held) {
		this.stage.travelTo(session.startsAt());
		this.running.start(this.budi, session.id());
		this.running.close(this.budi, session.id(), held, null);
	}

	private Filled form(PersonId person) {
		return Filled.of(person.team(), this.desk.click(person, "activity.record", "open").modal());
	}

	private String record(PersonId person) throws IOException {
		return record(person, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
	}

	private String record(PersonId person, LocalDate from, LocalDate to) throws IOException {
		this.desk.send(person, form(person).choose("from", from).choose("to", to));
		this.stage.settle();
		try (PDDocument pdf = Loader.loadPDF(this.stage.slack().files(card(person)).getFirst().content())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private Said card(PersonId person) {
		return this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.text().contains("activity record") || said.text().contains("Catatan kegiatan Anda"))
			.reduce((first, second) -> second)
			.orElseThrow();
	}

}

package org.pandu.session.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.session.Session.State;
import org.pandu.session.SessionRunning;
import org.pandu.session.Sessions;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.SlackFailure;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens around a session: reminders, the brief, the start, the Home tab.
 */
@PanduIntegrationTest
class RunningIntegrationTests {

	private static final Instant FIFTEENTH_AT_THREE = Instant.parse("2027-01-15T08:00:00Z");

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Sessions sessions;

	@Autowired
	SessionRunning running;

	@Autowired
	Agreement agreement;

	@Autowired
	ProgramRules rules;

	@Autowired
	HomeVisits visits;

	Scene scene;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void aPairing() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.rani = this.scene.rani;
		this.dana = this.scene.dana;
	}

	@Test
	void remindsADayBeforeWithTheBriefThatFitsTheRoleAndTenMinutesBefore() {
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofHours(25)));
		assertThat(this.scene.said(this.dana)).hasSize(1);

		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofDays(1)));
		Said coachs = this.scene.said(this.rani).getLast();
		assertThat(coachs.text())
			.contains("*Persiapan sesi coaching dengan <@UDANA>*", "Jumat, 15 Januari 2027, pukul 15.00–16.00 WIB",
					"Ini sesi pertama Anda berdua.", "setiap bulan", "membangun kepercayaan", "pertanyaan terbuka")
			.doesNotContain("rencana terakhir");
		Said coachees = this.scene.said(this.dana).getLast();
		assertThat(coachees.text()).contains("*Brief for the coaching session with <@URANI>*", "what you want to reach")
			.doesNotContain("last steps");
		assertThat(Shown.of(coachees.message()).labels()).containsExactly("Open the brief", "Write the session’s goal",
				"Reschedule");

		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofMinutes(10)));
		assertThat(this.scene.said(this.rani)).hasSize(3);
		assertThat(this.scene.said(this.rani).getLast().text()).contains("segera dimulai", "Mulai sesi");
		assertThat(this.scene.said(this.dana).getLast().text()).contains("starts soon").doesNotContain("Start session");
	}

	@Test
	void theBriefTellsEachRoleWhatToPrepare() {
		this.scene.send(this.rani,
				this.scene.form(this.rani, 15, 15).type(AppointmentForm.INVITATION, "Mari lanjutkan"));
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofDays(1)));

		Said card = this.scene.said(this.dana).getLast();
		assertThat(card.text()).doesNotContain("Mari");
		assertThat(Shown.of(this.scene.click(this.dana, card, "Open the brief").modal()).text())
			.contains("*Your role: coachee*", "To prepare", "Mari lanjutkan");
		assertThat(Shown.of(this.scene.click(this.rani, this.scene.said(this.rani).getLast(), "Buka persiapan").modal())
			.text()).contains("*Peran Anda: coach*", "Fasilitator");
	}

	@Test
	void fromTheSecondSessionOnTheBriefPointsToTheLastPlan() {
		this.scene.schedule(12, 9);
		this.stage.travelTo(Instant.parse("2027-01-12T03:00:00Z"));
		this.running.close(this.rani, this.sessions.openOf(this.rani).getFirst().id(), true, null);
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofDays(1)));

		assertThat(this.scene.said(this.rani).getLast().text()).contains("rencana terakhir");
		assertThat(this.scene.said(this.dana).getLast().text()).contains("how the last steps went");
	}

	@Test
	void aMentorAndAMenteeReadTheirOwnBrief() {
		Scene mentoring = new Scene(this.stage, this.desk, Kind.MENTORING);
		mentoring.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofDays(1)));

		assertThat(mentoring.said(mentoring.rani).getLast().text()).contains("sesi mentoring", "pengalaman");
		assertThat(mentoring.said(mentoring.dana).getLast().text()).contains("mentoring session", "your questions");
	}

	@Test
	void aMoveTakesTheRemindersAlong() {
		this.scene.schedule(15, 15);
		move(this.rani, "Ubah jadwal", 20);

		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(1)));
		assertThat(this.scene.said(this.dana)).hasSize(1);
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(4)));
		assertThat(this.scene.said(this.dana)).hasSize(2);
		assertThat(this.scene.said(this.dana).getLast().text()).contains("20 January 2027");
	}

	@Test
	void aReminderAlreadyPostedShowsTheNewTimeAndIsNotRepeated() {
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofHours(3)));
		assertThat(this.scene.said(this.dana)).hasSize(2);
		move(this.rani, "Ubah jadwal", 20);

		assertThat(this.scene.said(this.dana).getLast().text()).contains("20 January 2027");
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(5)).minus(Duration.ofMinutes(10)));
		assertThat(this.scene.said(this.dana)).hasSize(3);
		assertThat(this.scene.said(this.dana).getLast().text()).contains("starts soon");
	}

	@Test
	void aCancellationWithdrawsTheReminders() {
		this.scene.schedule(15, 15);
		Reply ask = this.scene.click(this.rani, this.scene.only(this.rani), "Batalkan sesi");
		this.scene.send(this.rani, Filled.of(this.scene.cast.team(), ask.modal()));

		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(1)));
		assertThat(this.scene.said(this.dana)).hasSize(1);
	}

	@Test
	void theEndOfAPairingWithdrawsThemToo() {
		this.scene.schedule(15, 15);
		this.agreement.end(this.dana, this.scene.pairing.id(), Pairing.Ending.COMPLETED);
		this.stage.settle();

		assertThat(this.scene.said(this.dana).getFirst().text()).contains("was cancelled");
		int said = this.scene.said(this.dana).size();
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(1)));
		assertThat(this.scene.said(this.dana)).hasSize(said);
	}

	@Test
	void whatIsScheduledAtShortNoticeIsNotRemindedOfYesterday() {
		this.scene.schedule(11, 15);

		assertThat(this.scene.said(this.dana)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-01-11T07:50:00Z"));
		assertThat(this.scene.said(this.dana)).hasSize(2);
	}

	@Test
	void aReminderThatComesTooLateIsNotSaid() {
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofDays(1)));
		this.stage.slack().goDown(this.scene.cast.team(), new SlackFailure.Unreachable("down"));
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofMinutes(1)));
		this.stage.slack().recover(this.scene.cast.team());
		this.stage.settle();

		assertThat(this.scene.said(this.dana)).hasSize(2);
	}

	@Test
	void oneHourBeforeIsOptional() {
		this.rules.setReminders(this.scene.cast.admin(), false, true, 0, "when");
		this.scene.schedule(15, 15);

		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofMinutes(61)));
		assertThat(this.scene.said(this.rani)).hasSize(1);
		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofMinutes(60)));
		assertThat(this.scene.said(this.rani).getLast().text()).contains("Pengingat: sesi coaching dengan <@UDANA>");
		this.stage.travelTo(FIFTEENTH_AT_THREE);
		assertThat(this.scene.said(this.rani)).hasSize(2);
	}

	@Test
	void aReminderThatIsPlannedIsSaidThoughTheProgrammeChangesItsTime() {
		this.rules.setReminders(this.scene.cast.admin(), false, false, 30, "when");
		this.scene.schedule(15, 15);
		this.rules.setReminders(this.scene.cast.admin(), false, false, 10, "when");

		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofMinutes(30)));
		assertThat(this.scene.said(this.rani).getLast().text()).contains("segera dimulai");
	}

	@Test
	void startIsRefusedKindlyBeforeItsTimeAndHappensOnce() {
		this.scene.schedule(15, 15);
		Said card = this.scene.only(this.rani);
		assertThat(this.scene.click(this.rani, card, "Mulai sesi").told())
			.contains("dapat dimulai sejak Jumat, 15 Januari 2027, pukul 14.30 WIB");

		this.stage.travelTo(FIFTEENTH_AT_THREE.minus(Duration.ofMinutes(20)));
		this.scene.click(this.rani, card, "Mulai sesi");

		assertThat(this.sessions.openOf(this.rani).getFirst().state()).isEqualTo(State.RUNNING);
		Said now = this.scene.said(this.dana).getFirst();
		assertThat(now.text()).contains("is under way");
		assertThat(Shown.of(now.message()).labels()).containsExactly("Note", "History");
		assertThat(this.scene.click(this.rani, card, "Mulai sesi").told()).contains("sudah berubah");
		assertThat(this.scene.click(this.rani, card, "Ubah jadwal").told()).contains("sudah berubah");
		assertThat(this.scene.click(this.rani, card, "Batalkan sesi").told()).contains("sudah berubah");
	}

	@Test
	void theCommandStartsTheOneItIsTimeFor() {
		assertThat(this.desk.type(this.rani, "mulai").told()).contains("Belum ada sesi");
		this.scene.schedule(15, 15);
		assertThat(this.desk.type(this.rani, "start").told()).contains("<@UDANA>", "pukul 14.30 WIB");
		this.stage.travelTo(FIFTEENTH_AT_THREE);

		assertThat(this.desk.type(this.dana, "start").told()).contains("no session to start");
		assertThat(this.desk.type(this.rani, "start").told()).contains("dimulai");
		assertThat(this.desk.type(this.rani, "start").told()).contains("sudah berlangsung");
	}

	@Test
	void theCommandAsksWhichOfSeveral() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MUDA);
		this.scene.cast.pair(Kind.COACHING, this.rani, budi);
		for (PersonId each : List.of(this.dana, budi)) {
			Filled form = Filled.of(this.scene.cast.team(), this.desk.type(this.rani, "schedule", each).modal())
				.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 15))
				.choose(AppointmentForm.TIME, LocalTime.of(each.equals(budi) ? 16 : 15, 0));
			assertThat(this.desk.send(this.rani, form).isDone()).isTrue();
		}
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofMinutes(45)));

		Reply which = this.desk.type(this.rani, "start");
		List<Shown.Button> starts = Shown.of(which.modal()).buttons();
		assertThat(starts).hasSize(2);
		assertThat(Shown.of(this.desk.click(this.rani, which.modal(), starts.getLast()).modal()).text())
			.contains("<@UBUDI>", "dimulai");
	}

	@Test
	void aSessionNobodyStartedIsRecordedLater() {
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(3)));

		Reply list = this.desk.type(this.rani, "sesi");
		Reply form = this.desk.click(this.rani, list.modal(), Shown.of(list.modal()).button("Ada yang berhalangan"));
		this.scene.send(this.rani, Filled.of(this.scene.cast.team(), form.modal()).choose("who", "COACHEE"));

		assertThat(this.scene.said(this.dana).getFirst().text()).contains("did not take place",
				"Could not come: <@UDANA>. Recorded by <@URANI>.");
		assertThat(Shown.of(this.desk.type(this.dana, "sessions").modal()).text()).contains("No session yet");
	}

	@Test
	void theCardsTurnToTheClosingWhenTheTimeIsOver() {
		this.scene.schedule(15, 15);
		move(this.rani, "Ubah jadwal", 18);
		Instant start = FIFTEENTH_AT_THREE.plus(Duration.ofDays(3));
		this.stage.travelTo(start.minus(Duration.ofMinutes(10)));
		this.stage.travelTo(start.minus(Duration.ofMinutes(1)));
		assertThat(labels(this.rani)).contains("Batalkan sesi");
		int said = this.scene.said(this.rani).size();
		assertThat(Shown.of(this.scene.said(this.rani).getLast().message()).labels()).contains("Mulai sesi");

		this.stage.travelTo(start);

		assertThat(labels(this.rani)).containsExactly("Mulai sesi", "Catat hasil", "Ada yang berhalangan", "Pindahkan",
				"Riwayat");
		assertThat(labels(this.dana)).containsExactly("Open the brief", "One could not come", "Move it", "History");

		this.stage.travelTo(start.plus(Duration.ofHours(1)));

		assertThat(this.scene.said(this.rani).getFirst().text())
			.contains("Apakah sesi coaching dengan <@UDANA> terlaksana?");
		assertThat(labels(this.rani)).containsExactly("Ya, terlaksana", "Ada yang berhalangan", "Tidak ada yang hadir",
				"Pindahkan", "Riwayat");
		assertThat(labels(this.dana)).containsExactly("Yes, it took place", "One could not come", "Nobody came",
				"Move it", "History");
		assertThat(this.scene.said(this.rani)).hasSize(said);
		assertThat(Shown.of(this.scene.said(this.rani).getLast().message()).labels()).isEmpty();
	}

	@Test
	void whatHasBegunIsClosedAndNotCancelled() {
		this.scene.schedule(15, 15);
		Said card = this.scene.only(this.dana);
		Reply before = this.scene.click(this.dana, card, "Cancel session");
		this.stage.travelTo(FIFTEENTH_AT_THREE);

		assertThat(this.scene.click(this.dana, card, "Cancel session").told()).contains("can no longer be cancelled");
		assertThat(this.desk.send(this.dana, Filled.of(this.scene.cast.team(), before.modal())).errors().values())
			.singleElement()
			.asString()
			.contains("can no longer be cancelled");
		assertThat(this.sessions.openOf(this.dana)).hasSize(1);
	}

	@Test
	void whatHasBegunIsMovedByRecordingThatItDidNotTakePlace() {
		this.scene.schedule(15, 15);
		Said card = this.scene.only(this.dana);
		Reply before = this.scene.click(this.dana, card, "Reschedule");
		this.stage.travelTo(FIFTEENTH_AT_THREE);

		assertThat(Shown.of(this.scene.click(this.dana, card, "Reschedule").modal()).text())
			.contains("This session is recorded as not having taken place");
		assertThat(this.desk
			.send(this.dana,
					Filled.of(this.scene.cast.team(), before.modal())
						.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 20)))
			.errors()
			.values()).singleElement().asString().contains("can no longer be moved");
		assertThat(this.sessions.openOf(this.dana).getFirst().startsAt()).isEqualTo(FIFTEENTH_AT_THREE);
	}

	@Test
	void aRunningSessionIsFinishedFromTheListToo() {
		this.scene.schedule(15, 15);
		this.stage.travelTo(FIFTEENTH_AT_THREE);
		this.scene.click(this.rani, this.scene.said(this.rani).getFirst(), "Mulai sesi");

		Reply list = this.desk.type(this.rani, "sesi");
		Reply form = this.desk.click(this.rani, list.modal(), Shown.of(list.modal()).button("Akhiri sesi"));

		assertThat(form.modal().title()).isEqualTo("Akhiri sesi");
		assertThat(Shown.of(this.desk.type(this.dana, "sessions").modal()).labels()).isEmpty();
	}

	@Test
	void theHomeTabShowsTheNextSessionAndWhatIsDue() {
		this.visits.opened(this.rani);
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(home(this.rani)).contains("Belum ada sesi. Jadwalkan yang pertama.", "Coaching dengan <@UDANA>",
				"menurut irama: Kamis, 11 Februari 2027", "Kelola");

		this.scene.send(this.dana, this.scene.form(this.dana, 15, 9));
		assertThat(home(this.rani)).contains("<@UDANA> mengajukan waktu", "Terima");
		this.scene.click(this.rani, this.scene.only(this.rani), "Terima");
		assertThat(home(this.dana)).contains("*Coaching session with <@URANI>*", "Open the brief");

		this.stage.travelTo(Instant.parse("2027-01-18T02:00:00Z"));
		this.visits.opened(this.rani);
		this.stage.settle();
		assertThat(home(this.rani)).contains("<@UDANA> terlaksana?", "Ya, terlaksana", "Sesi berikutnya menurut irama")
			.doesNotContain("Sesi berikutnya: ");
	}

	@Test
	void whatIsDueNeedsScheduling() {
		this.stage.travelTo(Instant.parse("2027-02-12T02:00:00Z"));
		this.visits.opened(this.rani);
		this.stage.settle();

		assertThat(home(this.rani)).contains("Perlu dijadwalkan: menurut irama sejak Kamis, 11 Februari 2027");
	}

	@Test
	void aProposalNobodyAnsweredInTimeDoesNotHideThatASessionIsDue() {
		this.scene.send(this.dana, this.scene.form(this.dana, 15, 9));
		this.stage.travelTo(Instant.parse("2027-02-01T02:00:00Z"));
		// Both are told first; only then is anyone named to an admin.
		this.stage.travelTo(Instant.parse("2027-02-12T02:00:00Z"));
		this.visits.opened(this.rani);
		this.stage.settle();

		assertThat(home(this.rani)).contains("Perlu dijadwalkan");
		PersonId admin = this.scene.cast.admin();
		this.visits.opened(admin);
		this.stage.settle();
		assertThat(home(admin)).contains("<@URANI>", "<@UDANA>", "11 Februari 2027");
	}

	@Test
	void neverSaysMoreThanFourThingsByItself() {
		this.rules.setReminders(this.scene.cast.admin(), true, false, 10, "when");
		this.scene.schedule(15, 15);
		move(this.rani, "Ubah jadwal", 18);
		this.stage.travelTo(FIFTEENTH_AT_THREE.plus(Duration.ofDays(3)));

		assertThat(this.scene.said(this.dana)).hasSizeLessThanOrEqualTo(3);
	}

	private void move(PersonId actor, String label, int day) {
		Reply form = this.scene.click(actor, this.scene.said(actor).getFirst(), label);
		this.scene.send(actor, Filled.of(this.scene.cast.team(), form.modal())
			.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, day)));
	}

	private List<String> labels(PersonId person) {
		return Shown.of(this.scene.said(person).getFirst().message()).labels();
	}

	private String home(PersonId person) {
		return this.stage.slack().home(person).orElseThrow();
	}

}

package org.pandu.goal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Parting;
import org.pandu.pairing.Side;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class PlanIntegrationTests {

	private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private Planning planning;

	@Autowired
	private HomeVisits visits;

	@Autowired
	private Agreement agreement;

	private Meeting meeting;

	private PairingId pairing;

	private PersonId dana;

	private PersonId coach;

	@BeforeEach
	void pair() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "en-GB");
		this.pairing = this.meeting.pairing().id();
		this.dana = this.meeting.coachee();
		this.coach = this.meeting.coach();
	}

	@Test
	void ownerPriorityAndDayAreReadFromTheLines() {
		agree("Menyusun kerangka (tinggi, sebelum Jumat)", "Coach: kirim contoh nota", "Meminta masukan");
		assertThat(this.planning.readOpen(this.dana, this.pairing)).extracting(Worded::wording)
			.containsExactly("Menyusun kerangka", "kirim contoh nota", "Meminta masukan");
		assertThat(this.planning.todo(this.dana)).extracting((step) -> step.what().due()).containsExactly(FRIDAY, null);
		assertThat(this.planning.todo(this.coach)).extracting(Worded::wording).containsExactly("kirim contoh nota");
		assertThat(list()).contains("hingga Jumat, 15 Januari 2027 · prioritas tinggi", "hingga sesi berikutnya");
	}

	@Test
	void aDayGoneByIsSaidAtTheField() {
		assertThatExceptionOfType(DueInThePast.class).isThrownBy(() -> agree("Satu", "Dua sebelum 10/1/2027"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("plan"));
		assertThat(this.planning.readOpen(this.dana, this.pairing)).isEmpty();
	}

	@Test
	void aStepIsAddedOnTheHomeTab() {
		assertThat(home(this.dana)).contains("Tidak ada langkah yang menunggu Anda.", "Tambah langkah");
		Modal form = this.desk.click(this.dana, "goal.step-add", "all").modal();
		assertThat(Shown.of(form).text()).contains("Saya", "Budi").doesNotContain("Dengan siapa");
		Filled typed = fill(form).type("step", "Membaca notula").choose("priority", "LOW");
		assertThat(this.desk.send(this.dana, typed.choose("due", LocalDate.of(2027, 1, 10))).errors())
			.containsOnlyKeys("due");
		this.desk.send(this.dana, typed.choose("due", FRIDAY));
		assertThat(home(this.dana)).contains("Membaca notula", "prioritas rendah", "Jumat, 15 Januari 2027");
	}

	@Test
	void whoHasSeveralPairingsSaysWithWhom() {
		PersonId mentor = this.meeting.cast().enrol("Citra", Level.MADYA);
		Pairing mentoring = this.meeting.cast().pair(Kind.MENTORING, mentor, this.dana);
		Modal form = this.desk.click(this.dana, "goal.step-add", "all").modal();
		this.desk.send(this.dana,
				fill(form).choose("pairing", mentoring.id().subject())
					.type("step", "Bertanya tentang karier")
					.choose("owner", "other"));
		assertThat(this.planning.readOpen(mentor, mentoring.id())).singleElement()
			.satisfies((step) -> assertThat(step.what().owner()).isEqualTo(Side.COACH));
	}

	@Test
	void aStepIsDoneInOneTapAndOnce() {
		agree("Menyusun kerangka", "Meminta masukan");
		assertThat(home(this.dana)).contains("Langkah Anda", "Menyusun kerangka");
		String id = this.planning.todo(this.dana).getFirst().what().id().subject();
		assertThat(this.desk.click(this.dana, "goal.step-done", id).told()).isEmpty();
		assertThat(this.desk.click(this.dana, "goal.step-done", id).told()).isEmpty();
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).doesNotContain("Menyusun kerangka");
		assertThat(history(id)).containsExactly(StepEvent.What.DONE, StepEvent.What.AGREED);
	}

	@Test
	void aStepIsCarriedOverToTheNextSessionElseForTwoWeeks() {
		agree("Menyusun kerangka sebelum besok");
		ActionItemId id = this.planning.todo(this.dana).getFirst().what().id();
		assertThat(this.planning.carryOver(this.dana, id).due()).isEqualTo(LocalDate.of(2027, 1, 26));
		Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(30));
		Modal modal = this.desk.type(this.dana, "goals").modal();
		Reply reply = this.desk.click(this.dana, modal, Shown.of(modal).button("Bawa ke sesi berikutnya"));
		assertThat(Shown.of(reply.modal()).text()).contains("hingga Rabu, 10 Februari 2027");
		assertThat(history(id.subject())).containsExactly(StepEvent.What.CARRIED_OVER, StepEvent.What.CARRIED_OVER,
				StepEvent.What.AGREED);
	}

	@Test
	void aStepIsDroppedWithAReasonAndTakenUpAgain() {
		agree("Menyusun kerangka", "Meminta masukan");
		Modal modal = this.desk.type(this.dana, "goals").modal();
		Modal form = this.desk.click(this.dana, modal, Shown.of(modal).button("Tidak jadi dilakukan")).modal();
		assertThat(this.desk.send(this.dana, fill(form).type("reason", " ")).errors()).containsOnlyKeys("reason");
		this.desk.send(this.dana, fill(form).type("reason", "Sudah ada kerangkanya"));
		Modal after = this.desk.type(this.coach, "goals").modal();
		assertThat(Shown.of(after).text()).contains("Sudah ada kerangkanya", "No longer wanted, because:");
		assertThat(Shown.of(this.desk.click(this.coach, after, Shown.of(after).button("History")).modal()).text())
			.contains("Menyusun kerangka", "no longer wanted", "agreed on");
		this.desk.click(this.coach, after, Shown.of(after).button("Take it up again"));
		assertThat(this.planning.readOpen(this.dana, this.pairing)).hasSize(2);
	}

	@Test
	void aStepIsChangedAndItsHistoryKeepsTheWordsBefore() {
		agree("Menyusun kerangka");
		String id = this.planning.todo(this.dana).getFirst().what().id().subject();
		this.desk.send(this.dana, edit(id).type("step", "Menyusun garis besar").choose("owner", "other"));
		assertThat(this.planning.todo(this.coach)).extracting(Worded::wording).containsExactly("Menyusun garis besar");
		assertThat(Shown.of(this.desk.click(this.coach, "goal.step", "edit/" + id).modal()).text())
			.contains("Menyusun kerangka", "changed", "agreed on");
	}

	@Test
	void aStepChangedMeanwhileComesBackWithBothTexts() {
		agree("Menyusun kerangka");
		String id = this.planning.todo(this.dana).getFirst().what().id().subject();
		Filled slow = edit(id).type("step", "Menyusun daftar isi");
		this.desk.send(this.coach, edit(id).type("step", "Menyusun garis besar"));
		Reply reply = this.desk.send(this.dana, slow);
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("Menyusun garis besar");
		this.desk.send(this.dana, slow.in(reply.modal()));
		assertThat(this.planning.todo(this.dana)).extracting(Worded::wording).containsExactly("Menyusun daftar isi");
	}

	@Test
	void theOwnerIsRemindedTheDayBeforeWithoutWords() {
		agree("Menyusun kerangka (sebelum Jumat)", "Meminta masukan (sebelum Jumat)", "Coach: kirim contoh (15/1)");
		this.stage.travelTo(Instant.parse("2027-01-13T23:59:00Z"));
		assertThat(reminders(this.dana)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-14T00:00:00Z"));
		assertThat(reminders(this.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text())
				.contains("2 langkah dari rencana", "Jumat, 15 Januari 2027", "Semuanya")
				.doesNotContain("kerangka", "masukan"));
		assertThat(reminders(this.coach)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-14T02:00:00Z"));
		assertThat(reminders(this.coach)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("1 step of your plan", "is due on Friday"));
	}

	@Test
	void theReminderComesOnTheLastWorkingDayBefore() {
		agree("Menyusun kerangka (18/1)", "Meminta masukan (besok)");
		this.stage.travelTo(Instant.parse("2027-01-12T00:00:00Z"));
		// What was agreed on for tomorrow at noon can only come on its own day.
		assertThat(reminders(this.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("Selasa, 12 Januari 2027"));
		this.stage.travelTo(Instant.parse("2027-01-15T00:00:00Z"));
		assertThat(reminders(this.dana)).hasSize(2);
		assertThat(this.stage.slack().messages(this.dana)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("jatuh pada Senin, 18 Januari 2027"));
	}

	@Test
	void stepsAreDoneFromTheReminderWhichStaysTrue() {
		agree("Menyusun kerangka (sebelum Jumat)", "Meminta masukan (sebelum Jumat)");
		this.stage.travelTo(Instant.parse("2027-01-14T00:00:00Z"));
		Said reminder = reminders(this.dana).getFirst();
		Shown.Button done = Shown.of(reminder.message()).button("Semuanya sudah dilakukan");
		assertThat(done.asksFirst()).isTrue();
		this.desk.click(this.dana, done);
		this.stage.settle();
		assertThat(this.planning.todo(this.dana)).isEmpty();
		Said after = again(reminder);
		assertThat(after.text()).contains("tidak ada lagi yang menunggu");
		assertThat(after.actions()).isEmpty();
		this.desk.click(this.dana, done);
		assertThat(this.planning.todo(this.dana)).isEmpty();
	}

	@Test
	void carriedOverFromTheReminderTheyAreRemindedOfAgain() {
		agree("Menyusun kerangka (sebelum Jumat)");
		this.stage.travelTo(Instant.parse("2027-01-14T00:00:00Z"));
		Said reminder = reminders(this.dana).getFirst();
		this.desk.click(this.dana, Shown.of(reminder.message()).button("Bawa ke sesi berikutnya"));
		this.stage.settle();
		assertThat(again(reminder).text()).contains("tidak ada lagi yang menunggu");
		this.stage.travelTo(Instant.parse("2027-01-28T00:00:00Z"));
		assertThat(reminders(this.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("Jumat, 29 Januari 2027"));
	}

	@Test
	void withThePairingItsRemindersAreOver() {
		agree("Menyusun kerangka (sebelum Jumat)", "Meminta masukan (sebelum 29/1)");
		this.stage.travelTo(Instant.parse("2027-01-14T00:00:00Z"));
		Said reminder = reminders(this.dana).getFirst();
		this.agreement.end(this.coach, this.pairing, Pairing.Ending.COMPLETED);
		this.stage.settle();
		assertThat(again(reminder).actions()).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-30T00:00:00Z"));
		assertThat(reminders(this.dana)).isEmpty();
	}

	@Test
	void afterTheEndTheStepsStayWithTheCoachee() {
		agree("Menyusun kerangka (sebelum Jumat)");
		this.agreement.end(this.dana, this.pairing, new Parting(Pairing.Ending.COMPLETED, null, "", true), "reason");
		assertThat(this.planning.todo(this.dana)).extracting(Worded::wording).containsExactly("Menyusun kerangka");
		this.planning.markDone(this.dana, this.planning.todo(this.dana).getFirst().what().id());
		assertThat(this.planning.todo(this.dana)).isEmpty();
	}

	@Test
	void orTheEndDropsThem() {
		agree("Menyusun kerangka (sebelum Jumat)");
		this.agreement.end(this.coach, this.pairing, new Parting(Pairing.Ending.STOPPED, null, "", false), "reason");
		assertThat(this.planning.todo(this.dana)).isEmpty();
		assertThat(this.planning.readOpen(this.dana, this.pairing)).isEmpty();
		assertThat(this.planning.readClosed(this.dana, this.pairing)).hasSize(1);
	}

	@Test
	void whatIsDoneBeforeIsNotRemindedOf() {
		agree("Menyusun kerangka (sebelum Jumat)");
		this.planning.markDone(this.coach, this.planning.todo(this.dana).getFirst().what().id());
		this.stage.travelTo(Instant.parse("2027-01-16T00:00:00Z"));
		assertThat(reminders(this.dana)).isEmpty();
	}

	@Test
	void strangersChangeNothing() {
		agree("Menyusun kerangka (sebelum Jumat)");
		ActionItem step = this.planning.todo(this.dana).getFirst().what();
		PersonId eka = this.meeting.cast().enrol("Eka", Level.MUDA);
		for (String choice : List.of("carry/", "edit/", "drop/", "again/")) {
			assertThat(this.desk.click(eka, "goal.step", choice + step.id().subject()).told()).isNotEmpty();
		}
		String due = this.pairing.subject() + "/COACHEE/2027-01-15";
		assertThat(this.desk.click(eka, "goal.steps-done", due).told()).isNotEmpty();
		assertThat(this.desk.click(eka, "goal.steps-carry", due).told()).isNotEmpty();
		assertThat(this.planning.todo(this.dana).getFirst().what()).isEqualTo(step);
	}

	@Test
	void openStepsOpenTheNextSession() {
		agree("Menyusun kerangka (sebelum Jumat)");
		Session next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(7));
		this.stage.travelTo(next.startsAt().minus(Duration.ofHours(23)));
		assertThat(this.stage.slack().messages(this.coach)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("1 open step", "Past their day: 1 step."))
			.noneSatisfy((text) -> assertThat(text).contains("kerangka"));
		assertThat(Shown.of(this.desk.click(this.coach, "session.brief", next.id().subject()).modal()).text())
			.contains("Menyusun kerangka", "by Friday, 15 January 2027");
	}

	@Test
	void theHomeTabShowsFiveStepsAtMost() {
		agree("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh");
		assertThat(home(this.dana)).contains("Lima", "dan 2 langkah lagi").doesNotContain("Enam");
	}

	private String home(PersonId person) {
		this.visits.opened(person);
		this.stage.settle();
		return this.stage.slack().home(person).orElseThrow();
	}

	private String list() {
		return Shown.of(this.desk.type(this.dana, "goals").modal()).text();
	}

	private List<StepEvent.What> history(String id) {
		return this.planning.history(this.dana, ActionItemId.parse(this.dana.team(), id))
			.stream()
			.map((event) -> event.what().what())
			.toList();
	}

	private List<Said> reminders(PersonId person) {
		return this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.actions().contains("goal.steps-done"))
			.toList();
	}

	private Said again(Said before) {
		return this.stage.slack()
			.messages(this.dana)
			.stream()
			.filter((said) -> said.posted().equals(before.posted()))
			.findFirst()
			.orElseThrow();
	}

	private void agree(String... steps) {
		this.planning.agree(this.coach, this.meeting.session().id(), List.of(steps), "plan");
	}

	private Filled edit(String id) {
		return fill(this.desk.click(this.dana, "goal.step", "edit/" + id).modal());
	}

	private Filled fill(Modal form) {
		return Filled.of(this.dana.team(), form);
	}

}

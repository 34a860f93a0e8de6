package org.pandu.goal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.program.Kind;
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

@PanduIntegrationTest
class GoalProgressIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	/** Fifty days on. */
	private static final LocalDate DUE = LocalDate.of(2027, 3, 2);

	private static final String WORDS = "Memimpin rapat tanpa bantuan";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalReading reading;

	@Autowired
	private HomeVisits visits;

	private Meeting meeting;

	private PersonId dana;

	private Goal goal;

	@BeforeEach
	void pair() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.MENTORING, "en-GB");
		PairingId pairing = this.meeting.pairing().id();
		this.dana = this.meeting.coachee();
		this.goal = this.setting.set(this.dana, pairing, GoalDraft.of(WORDS, DUE, "due"));
	}

	@Test
	void progressIsShownAgainstWhatIsExpectedInFiguresAndBars() {
		this.stage.travel(Duration.ofDays(20));
		this.desk.send(this.dana, fill(progress()).type("progress", "60").type("remark", "Rapat pertama lancar"));
		assertThat(details()).contains("██████░░░░ *60%* sekarang", "████░░░░░░ *40%* diharapkan hari ini",
				"20 poin persen di atas", "Rapat pertama lancar", "Minggu, 31 Januari 2027: 60%");
		assertThat(Shown.of(this.desk.click(this.meeting.coach(), "goal.details", this.goal.id().subject()).modal())
			.text()).contains("██████░░░░ *60%* now", "20 percentage points ahead");
	}

	@Test
	void theLatestDayCountsWhateverIsNotedLater() {
		this.stage.travel(Duration.ofDays(20));
		this.desk.send(this.dana, fill(progress()).type("progress", "60"));
		this.desk.send(this.dana, fill(progress()).type("progress", "30").choose("day", TODAY.plusDays(10)));
		assertThat(now().progress()).isEqualTo(60);
		assertThat(this.reading.whole(this.dana, this.goal.id()).entries()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 21 })
	void progressIsNotedForDaysThatHaveBeenSinceTheGoal(int day) {
		this.stage.travel(Duration.ofDays(20));
		assertThat(this.desk.send(this.dana, fill(progress()).type("progress", "60").choose("day", TODAY.plusDays(day)))
			.errors()).containsOnlyKeys("day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "banyak", "1,5" })
	void progressIsANumberFromZeroToAHundred(String typed) {
		assertThat(this.desk.send(this.dana, fill(progress()).type("progress", typed)).errors())
			.containsOnlyKeys("progress");
	}

	@Test
	void figuresMayGoDown() {
		this.desk.send(this.dana, measure("kesalahan", "10", "2"));
		this.stage.travel(Duration.ofDays(20));
		Modal form = progress();
		assertThat(Shown.of(form).text()).contains("Angka sekarang: kesalahan", "Dari 10 menuju 2");
		this.desk.send(this.dana, fill(form).type("value", "7,6"));
		assertThat(now().progress()).isEqualTo(30);
		assertThat(details()).contains("Dari 10 menjadi 2 kesalahan: sekarang 7,6, diharapkan 6,8.",
				"10 poin persen di bawah");
		assertThat(Shown.of(this.desk.click(this.meeting.coach(), "goal.details", this.goal.id().subject()).modal())
			.text()).contains("From 10 to 2 kesalahan: now 7.6, expected 6.8.");
	}

	@Test
	void changedFiguresAreAppliedToWhatWasNoted() {
		this.desk.send(this.dana, measure("kesalahan", "10", "2"));
		this.desk.send(this.dana, fill(progress()).type("value", "6"));
		assertThat(now().progress()).isEqualTo(50);
		this.desk.send(this.dana, measure("kesalahan", "10", "5"));
		assertThat(now().progress()).isEqualTo(80);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "rapat|10|2|MORE|target|di atas 10", "kesalahan|2|10|LESS|target|di bawah 2",
					"rapat|4|4||target|lain dari angka awal, 4", "|4|5||unit|kosongkan ketiganya",
					"rapat||5||baseline|kosongkan ketiganya", "rapat|4|||target|kosongkan ketiganya",
					"rapat|empat|5||baseline|sebuah angka" })
	void figuresThatMakeNoSenseAreSaidAtTheirField(String unit, String baseline, String target, String direction,
			String field, String said) {
		Filled filled = fill(this.desk.click(this.dana, "goal.measure", this.goal.id().subject()).modal());
		Map.of("unit", text(unit), "baseline", text(baseline), "target", text(target)).forEach(filled::type);
		if (direction != null) {
			filled.choose("direction", direction);
		}
		Reply reply = this.desk.send(this.dana, filled);
		assertThat(reply.errors()).containsOnlyKeys(field);
		assertThat(reply.errors().get(field)).contains(said);
		assertThat(now().edition()).isOne();
	}

	@Test
	void aMeasureInWordsNeedsNoFigures() {
		Filled filled = fill(this.desk.click(this.dana, "goal.measure", this.goal.id().subject()).modal());
		assertThat(this.desk.send(this.dana, filled.type("evidence", "Atasan membaca notula saya")).isDone()).isTrue();
		assertThat(details()).contains("Atasan membaca notula saya");
		assertThat(now().figures()).isNull();
	}

	@Test
	void twoWhoMeasureAtOnceLoseNothing() {
		Filled slow = measure("kesalahan", "10", "2");
		this.desk.send(this.meeting.coach(), measure("rapat", "0", "4"));
		Reply reply = this.desk.send(this.dana, slow);
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("mengubah tujuan ini: ukuran");
		this.desk.send(this.dana, slow.in(reply.modal()));
		assertThat(this.reading.whole(this.dana, this.goal.id()).words().of(GoalPart.UNIT)).isEqualTo("kesalahan");
	}

	@Test
	void aMissedGoalLeadsToObstaclesAndANewStrategyAndTheOldVersionStaysReadable() {
		this.desk.send(this.dana, fill(progress()).type("progress", "40"));
		this.stage.travelTo(Instant.parse("2027-03-03T02:00:00Z"));
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("tanggalnya sudah lewat",
				"Susun strategi baru");
		Modal modal = this.desk.click(this.dana, "goal.details", this.goal.id().subject()).modal();
		assertThat(Shown.of(modal).text()).contains("belum tercapai");
		assertThat(Shown.of(modal).button("Susun strategi baru").primary()).isTrue();
		Modal form = this.desk.click(this.dana, modal, Shown.of(modal).button("Susun strategi baru")).modal();
		Filled typed = fill(form).type("obstacles", "Rapat dipimpin atasan").type("strategy", "Meminta giliran");
		assertThat(this.desk.send(this.dana, typed.choose("due", DUE)).errors()).containsOnlyKeys("due");
		assertThat(this.desk.send(this.dana, typed.choose("due", LocalDate.of(2027, 5, 2))).isDone()).isTrue();
		this.stage.travel(Duration.ofDays(30));
		String revised = details();
		assertThat(revised).contains("Rapat dipimpin atasan", "Meminta giliran", "*70%* diharapkan hari ini");
		assertThat(Shown.of(this.desk.click(this.dana, "goal.version", this.goal.id().subject() + "/1").modal()).text())
			.contains(WORDS, "Selasa, 2 Maret 2027", "40% ketika strategi baru disusun")
			.doesNotContain("Meminta giliran");
	}

	@Test
	void aGoalIsReachedInOneTickAndTakenUpAgain() {
		this.desk.send(this.dana, fill(progress()).type("progress", "80"));
		this.desk.send(this.dana, fill(progress()).type("progress", "90").choose("reached", "reached"));
		assertThat(now().state()).isEqualTo(Goal.State.REACHED);
		assertThat(now().progress()).isEqualTo(100);
		assertThat(this.desk.click(this.dana, "goal.progress", this.goal.id().subject()).told())
			.contains("sudah ditandai");
		Modal modal = this.desk.click(this.dana, "goal.details", this.goal.id().subject()).modal();
		Reply reply = this.desk.click(this.dana, modal, Shown.of(modal).button("Lanjutkan kembali"));
		assertThat(Shown.of(reply.modal()).text()).contains("90% · hingga", "berjalan");
	}

	@Test
	void aGoalIsDroppedWithAReasonThatOnlyTheTwoRead() {
		Modal modal = this.desk.click(this.dana, "goal.details", this.goal.id().subject()).modal();
		Modal form = this.desk.click(this.dana, modal, Shown.of(modal).button("Hentikan")).modal();
		assertThat(this.desk.send(this.dana, fill(form).type("reason", "  ")).errors()).containsOnlyKeys("reason");
		this.desk.send(this.dana, fill(form).type("reason", "Saya pindah bagian"));
		assertThat(details()).contains("dihentikan", "Saya pindah bagian");
		assertThat(Shown.of(this.desk.type(this.meeting.coach(), "goals").modal()).text()).contains(WORDS, "dropped");
		this.stage.travelTo(Instant.parse("2027-03-05T02:00:00Z"));
		assertThat(this.stage.slack().messages(this.meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).containsAnyOf("pindah bagian", WORDS));
	}

	@Test
	void theOwnerIsRemindedOnceAWeekBeforeTheDayInTheMorning() {
		this.stage.travelTo(Instant.parse("2027-02-22T23:59:00Z"));
		assertThat(reminders()).isEmpty();
		// Nine in the morning in Jayapura.
		this.stage.travelTo(Instant.parse("2027-02-23T00:00:00Z"));
		assertThat(reminders()).singleElement()
			.satisfies((said) -> assertThat(said.text())
				.contains("Selasa, 2 Maret 2027", "*0%* sekarang", "*86%* diharapkan hari ini")
				.doesNotContain(WORDS));
		this.stage.travelTo(Instant.parse("2027-03-05T00:00:00Z"));
		assertThat(reminders()).hasSize(1);
		assertThat(this.stage.slack().messages(this.meeting.coach())).extracting(Said::actions)
			.noneSatisfy((actions) -> assertThat(actions).contains("goal.progress"));
	}

	@Test
	void theReminderMovesWithTheDayAndStaysTrue() {
		this.desk.send(this.dana, fill(this.desk.click(this.dana, "goal.edit", this.goal.id().subject()).modal())
			.choose("due", DUE.plusDays(30)));
		this.stage.travelTo(Instant.parse("2027-03-05T00:00:00Z"));
		assertThat(reminders()).isEmpty();
		this.stage.travelTo(Instant.parse("2027-03-26T00:00:00Z"));
		Said reminder = reminders().getFirst();
		Modal form = this.desk.click(this.dana, Shown.of(reminder.message()).button("Catat kemajuan")).modal();
		this.desk.send(this.dana, fill(form).type("progress", "90").choose("reached", "reached"));
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.dana)).filteredOn((said) -> said.posted().equals(reminder.posted()))
			.singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("tercapai."))
			.satisfies((said) -> assertThat(said.actions()).isEmpty());
	}

	@Test
	void aReachedGoalIsNotRemindedOf() {
		this.desk.send(this.dana, fill(progress()).type("progress", "90").choose("reached", "reached"));
		this.stage.travelTo(Instant.parse("2027-03-01T00:00:00Z"));
		assertThat(reminders()).isEmpty();
	}

	private List<Said> reminders() {
		return this.stage.slack()
			.messages(this.dana)
			.stream()
			.filter((said) -> said.actions().contains("goal.progress"))
			.toList();
	}

	private static String text(String typed) {
		return (typed != null) ? typed : "";
	}

	private Filled measure(String unit, String baseline, String target) {
		return fill(this.desk.click(this.dana, "goal.measure", this.goal.id().subject()).modal()).type("unit", unit)
			.type("baseline", baseline)
			.type("target", target);
	}

	private Goal now() {
		return this.reading.read(this.dana, this.goal.id()).what();
	}

	private String details() {
		return Shown.of(this.desk.click(this.dana, "goal.details", this.goal.id().subject()).modal()).text();
	}

	private Modal progress() {
		return this.desk.click(this.dana, "goal.progress", this.goal.id().subject()).modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.dana.team(), form);
	}

}

package org.pandu.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
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
class GoalsIntegrationTests {

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private GoalSetting goals;

	@Autowired
	private Planning planning;

	@Autowired
	private HomeVisits visits;

	private Meeting meeting;

	private PairingId pairing;

	private PersonId dana;

	@BeforeEach
	void pair() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "en-GB");
		this.pairing = this.meeting.pairing().id();
		this.dana = this.meeting.coachee();
	}

	@Test
	void aGoalIsWrittenWithTheGuidelinesExampleBeside() {
		Modal modal = this.desk.type(this.dana, "tujuan").modal();
		assertThat(Shown.of(modal).text()).contains("Belum ada tujuan. Tuliskan yang pertama.");
		Modal form = this.desk.click(this.dana, modal, Shown.of(modal).button("Tulis tujuan")).modal();
		assertThat(form.blocks().toString()).contains("Meningkatkan keterampilan public speaking");
		assertThat(
				this.desk.send(this.dana, fill(form).type("wording", "Memimpin rapat").choose("due", MARCH)).isDone())
			.isTrue();
		assertThat(Shown.of(this.desk.type(this.meeting.coach(), "goals").modal()).text()).contains("Memimpin rapat",
				"0%", "Wednesday, 31 March 2027");
	}

	@Test
	void aGoalIsNotDueInThePastOrWithoutADay() {
		Modal form = this.desk.click(this.dana, "goal.add", this.pairing.subject()).modal();
		assertThat(this.desk
			.send(this.dana, fill(form).type("wording", "Memimpin rapat").choose("due", LocalDate.of(2027, 1, 10)))
			.errors()).containsOnlyKeys("due");
		assertThat(this.desk.send(this.dana, fill(form).type("wording", "   ").choose("due", MARCH)).errors())
			.containsOnlyKeys("wording");
		assertThat(this.goals.read(this.dana, this.pairing)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!channel> *tebal* <@U1>", "مرحبا بالعالم", "👩🏽‍🏫 tumbuh 🚀" })
	void wordsAreShownAsTypedAndOnlyToTheTwo(String words) {
		set(words);
		assertThat(Shown.of(this.desk.type(this.dana, "goals").modal()).text()).contains(words);
		for (PersonId other : new PersonId[] { this.meeting.cast().admin(),
				this.meeting.cast().enrol("Eka", Level.MUDA) }) {
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.goals.read(other, this.pairing));
			assertThat(this.desk.click(other, "goal.open", this.pairing.subject()).modalIfAny()).isEmpty();
		}
	}

	@Test
	void threeThousandCharactersFitEverywhere() {
		String words = "ß".repeat(3000);
		set(words);
		assertThat(Shown.of(this.desk.type(this.dana, "goals").modal()).text()).contains(words);
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("ß".repeat(299) + "…");
	}

	@Test
	void progressIsSaidAndEarlierWordingsAreKept() {
		Goal goal = set("Memimpin rapat");
		Filled form = fill(edit(goal)).type("wording", "Memimpin rapat lintas unit").type("progress", "40");
		this.desk.send(this.meeting.coach(), form);
		Worded<Goal> now = this.goals.read(this.dana, goal.id());
		assertThat(now.wording()).isEqualTo("Memimpin rapat lintas unit");
		assertThat(now.what().progress()).isEqualTo(40);
		assertThat(Shown.of(edit(goal)).text()).contains("Memimpin rapat");
		assertThat(this.goals.earlierWordings(this.dana, goal.id())).extracting(Worded::wording)
			.containsExactly("Memimpin rapat");
	}

	@Test
	void sayingProgressAloneIsNoNewWording() {
		Goal goal = set("Memimpin rapat");
		this.desk.send(this.dana, fill(edit(goal)).type("progress", "40"));
		assertThat(this.goals.earlierWordings(this.dana, goal.id())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "banyak" })
	void progressIsANumberFromZeroToAHundred(String typed) {
		Goal goal = set("Memimpin rapat");
		assertThat(this.desk.send(this.dana, fill(edit(goal)).type("progress", typed)).errors())
			.containsOnlyKeys("progress");
	}

	@Test
	void aChangeMadeMeanwhileComesBackToBeRead() {
		Goal goal = set("Memimpin rapat");
		Modal phone = edit(goal);
		Modal laptop = edit(goal);
		this.desk.send(this.dana, fill(phone).type("wording", "Dari telepon"));
		Reply reply = this.desk.send(this.dana, fill(laptop).type("wording", "Dari laptop"));
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("Dari telepon");
		this.desk.send(this.dana, fill(laptop).type("wording", "Dari laptop").in(reply.modal()));
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isEqualTo("Dari laptop");
	}

	@Test
	void messagesCarryFiguresOnly() {
		set("Memimpin rapat");
		this.stage.travel(Duration.ofMinutes(15));
		assertThat(this.stage.slack().messages(this.meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("Memimpin rapat"));
	}

	@Test
	void theBriefHoldsFiguresInTheReminderAndWordsInItsModal() {
		set("Memimpin rapat");
		Session next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(3));
		this.stage.travelTo(next.startsAt().minus(Duration.ofHours(23)));
		assertThat(this.stage.slack().messages(this.dana)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("1 tujuan (0%), tidak ada langkah yang belum selesai"))
			.noneSatisfy((text) -> assertThat(text).contains("Memimpin rapat"));
		assertThat(Shown.of(this.desk.click(this.dana, "session.brief", next.id().subject()).modal()).text())
			.contains("Memimpin rapat");
	}

	@Test
	void aStepIsMarkedDoneOnceFromTheHomeTab() {
		agree("Menyusun kerangka", "Meminta masukan");
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("Langkah Anda", "Menyusun kerangka");
		String id = this.planning.todo(this.dana).getFirst().what().id().subject();
		assertThat(this.desk.click(this.dana, "goal.step-done", id).told()).isEmpty();
		assertThat(this.desk.click(this.dana, "goal.step-done", id).told()).isEmpty();
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).doesNotContain("Menyusun kerangka");
	}

	@Test
	void aStepIsDroppedFromItsMenuAndTheModalShowsWhatIsLeft() {
		agree("Menyusun kerangka", "Meminta masukan");
		Modal modal = this.desk.type(this.dana, "goals").modal();
		Reply reply = this.desk.click(this.dana, modal, Shown.of(modal).button("Tidak jadi dilakukan"));
		assertThat(Shown.of(reply.modal()).text()).contains("Meminta masukan").doesNotContain("Menyusun kerangka");
	}

	@Test
	void theHomeTabShowsFiveStepsAtMost() {
		agree("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh");
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("Lima", "dan 2 langkah lagi")
			.doesNotContain("Enam");
	}

	@Test
	void theCoachSeesFiguresOfTheCoacheesOnTheHomeTab() {
		set("Memimpin rapat");
		this.visits.opened(this.meeting.coach());
		this.stage.settle();
		assertThat(this.stage.slack().home(this.meeting.coach()).orElseThrow()).contains("1 goal (0%), no open steps")
			.doesNotContain("Memimpin rapat");
	}

	@Test
	void whoHasSeveralPairingsChoosesOne() {
		PersonId mentor = this.meeting.cast().enrol("Citra", Level.MADYA);
		Pairing mentoring = this.meeting.cast().pair(Kind.MENTORING, mentor, this.dana);
		set("Memimpin rapat");
		Shown all = Shown.of(this.desk.type(this.dana, "goals").modal());
		assertThat(all.text()).contains("Coaching dengan", "Mentoring dengan", "1 tujuan (0%)")
			.doesNotContain("Memimpin rapat");
		assertThat(all.buttons()).extracting(Shown.Button::value)
			.containsExactly(this.pairing.subject(), mentoring.id().subject());
	}

	@Test
	void whoIsNotPairedIsToldSo() {
		assertThat(this.desk.type(this.meeting.cast().enrol("Eka", Level.MUDA), "goals").told())
			.contains("belum memiliki pasangan");
	}

	private Goal set(String words) {
		return this.goals.set(this.dana, this.pairing, new GoalSetting.Wording(words, MARCH, "due"));
	}

	private void agree(String... steps) {
		Session session = this.meeting.session();
		this.planning.agree(this.meeting.coach(), session.id(), List.of(steps), "plan");
	}

	private Modal edit(Goal goal) {
		return this.desk.click(this.dana, "goal.edit", goal.id().subject()).modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.dana.team(), form);
	}

}

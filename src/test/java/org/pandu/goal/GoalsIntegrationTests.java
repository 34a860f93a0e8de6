package org.pandu.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.database.Transactions;
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
import org.pandu.testing.SameInstant;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class GoalsIntegrationTests {

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

	private static final String SMART = "Memimpin rapat lintas unit tanpa bantuan";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalReading goals;

	@Autowired
	private HomeVisits visits;

	@Autowired
	private Vault vault;

	@Autowired
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

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
	void aGoalIsWrittenWithTheGuidelinesExampleBesideAndTheLevelsObjectivesOffered() {
		Modal modal = this.desk.type(this.dana, "tujuan").modal();
		assertThat(Shown.of(modal).text()).contains("Belum ada tujuan. Tuliskan yang pertama.");
		Modal form = this.desk.click(this.dana, modal, Shown.of(modal).button("Tulis tujuan")).modal();
		assertThat(form.blocks().toString()).contains("Meningkatkan keterampilan public speaking");
		assertThat(Shown.of(form).text())
			.contains("Tujuan: Manajemen tim", "Tujuan: Komunikasi", "Tujuan: Pengambilan keputusan",
					"Fokus: Resolusi konflik")
			.doesNotContain("Pertumbuhan pribadi");
		assertThat(this.desk.send(this.dana, fill(form).type("wording", SMART).choose("due", MARCH)).isDone()).isTrue();
		assertThat(Shown.of(this.desk.type(this.meeting.coach(), "goals").modal()).text()).contains(SMART, "0%",
				"Wednesday, 31 March 2027");
	}

	@Test
	void theGuidelinesOwnExamplePassesAtOnce() {
		for (String example : new String[] {
				"Meningkatkan keterampilan public speaking hingga dapat memberikan presentasi dengan percaya diri dalam "
						+ "waktu 2 bulan.",
				"Improve public speaking until I can give presentations with confidence within 2 months." }) {
			assertThat(write(example).isDone()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "become better", "menjadi lebih baik" })
	void becomingBetterIsRefusedWithWhatIsMissing(String words) {
		Reply reply = write(words);
		assertThat(reply.asks()).isTrue();
		Shown asked = Shown.of(reply.modal());
		assertThat(asked.text())
			.contains("○ *Spesifik* – belum ada", "saja belum menyebut keterampilan", "○ *Terukur* – belum ada",
					"✓ *Dapat dicapai* – ada", "○ *Relevan* – belum ada", "✓ *Berbatas waktu* – ada",
					"Bagaimana Anda tahu bahwa tujuan tercapai?", "Apa yang didukungnya?",
					"Simpan apa adanya, karena …")
			.doesNotContain("Apa yang membuatnya dapat dicapai?");
		assertThat(fill(reply.modal()).text("wording")).contains(words);
		assertThat(this.goals.read(this.dana, this.pairing)).isEmpty();
	}

	@Test
	void whatIsMissingIsAskedForUntilNothingIsAndWhatWasTypedStays() {
		Modal asked = write("menjadi lebih baik").modal();
		Reply still = this.desk.send(this.dana, fill(asked).type("wording", "Memimpin rapat lebih baik"));
		assertThat(still.asks()).isTrue();
		assertThat(Shown.of(still.modal()).text()).contains("✓ *Spesifik* – ada", "○ *Terukur* – belum ada")
			.contains("✓ *Relevan* – ada");
		Filled more = fill(asked).type("wording", "Memimpin rapat lebih baik").in(still.modal());
		assertThat(this.desk.send(this.dana, more.type("evidence", "Notula selesai pada hari yang sama")).isDone())
			.isTrue();
		Goal goal = this.goals.read(this.dana, this.pairing).getFirst().what();
		assertThat(details(goal)).contains("Notula selesai pada hari yang sama", "✓ *Terukur* – ada",
				"Buktinya sudah dituliskan.");
	}

	@Test
	void whoInsistsSaysWhyAndBothCanReadIt() {
		Modal asked = write("menjadi lebih baik").modal();
		this.desk.send(this.dana, fill(asked).type("insisting", "Kami tahu maksudnya"));
		Goal goal = this.goals.read(this.dana, this.pairing).getFirst().what();
		assertThat(Shown.of(this.desk.click(this.meeting.coach(), "goal.details", goal.id().subject()).modal()).text())
			.contains("menjadi lebih baik", "Kami tahu maksudnya", "○ *Specific* – missing");
		// A new wording is looked at anew.
		Reply reply = this.desk.send(this.dana, fill(edit(goal)).type("wording", "menjadi lebih hebat"));
		assertThat(reply.asks()).isTrue();
		// Another day alone is not.
		assertThat(this.desk.send(this.dana, fill(edit(goal)).choose("due", MARCH.plusDays(1))).isDone()).isTrue();
	}

	@Test
	void aChosenObjectiveStaysThroughTheSecondForm() {
		Modal form = this.desk.click(this.dana, "goal.add", this.pairing.subject()).modal();
		Filled typed = fill(form).type("wording", "Bermain catur klasik")
			.choose("due", MARCH)
			.choose("topic", "decisions");
		Modal asked = this.desk.send(this.dana, typed).modal();
		assertThat(fill(asked).option("topic")).contains("decisions");
		this.desk.send(this.dana, typed.in(asked).type("evidence", "Menang 3 dari 5 permainan"));
		Goal goal = this.goals.read(this.dana, this.pairing).getFirst().what();
		assertThat(goal.topic()).isEqualTo("decisions");
		assertThat(details(goal)).contains("Mendukung: Pengambilan keputusan");
	}

	@Test
	void aGoalIsNotDueInThePastOrWithoutADay() {
		Modal form = this.desk.click(this.dana, "goal.add", this.pairing.subject()).modal();
		assertThat(this.desk.send(this.dana, fill(form).type("wording", SMART).choose("due", LocalDate.of(2027, 1, 10)))
			.errors()).containsOnlyKeys("due");
		assertThat(this.desk.send(this.dana, fill(form).type("wording", SMART)).errors()).containsOnlyKeys("due");
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
	void threeThousandCharactersFitInEveryFieldAtOnce() {
		String words = "ß".repeat(3000);
		Modal form = this.desk.click(this.dana, "goal.add", this.pairing.subject()).modal();
		Modal asked = this.desk.send(this.dana, fill(form).type("wording", words).choose("due", MARCH.plusYears(3)))
			.modal();
		Filled all = fill(asked);
		for (String field : new String[] { "wording", "evidence", "reach", "relevance", "insisting" }) {
			all.type(field, words);
		}
		assertThat(this.desk.send(this.dana, all).isDone()).isTrue();
		Goal goal = this.goals.read(this.dana, this.pairing).getFirst().what();
		Modal revise = this.desk.click(this.dana, "goal.revise", goal.id().subject()).modal();
		this.desk.send(this.dana, fill(revise).type("obstacles", words).type("strategy", words));
		Modal progress = this.desk.click(this.dana, "goal.progress", goal.id().subject()).modal();
		this.desk.send(this.dana, fill(progress).type("progress", "10").type("remark", words));
		assertThat(details(goal).split(words, -1)).hasSize(9);
		assertThat(Shown.of(this.desk.type(this.dana, "goals").modal()).text()).contains("ß".repeat(299) + "…");
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("ß".repeat(299) + "…");
	}

	@Test
	void earlierVersionsAreKeptAndReadable() {
		Goal goal = set(SMART);
		this.desk.send(this.meeting.coach(), fill(edit(goal)).type("wording", "Memimpin 4 rapat lintas unit"));
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isEqualTo("Memimpin 4 rapat lintas unit");
		Modal modal = this.desk.click(this.dana, "goal.details", goal.id().subject()).modal();
		Modal version = this.desk.click(this.dana, modal, Shown.of(modal).button("Baca")).modal();
		assertThat(Shown.of(version).text()).contains(SMART, "Versi 1").doesNotContain("4 rapat");
		Modal back = this.desk.click(this.dana, version, Shown.of(version).button("Kembali")).modal();
		assertThat(Shown.of(back).text()).contains("4 rapat");
	}

	@Test
	void sendingTheFormAsItWasMakesNoNewVersion() {
		Goal goal = set(SMART);
		assertThat(this.desk.send(this.dana, fill(edit(goal))).isDone()).isTrue();
		assertThat(this.goals.read(this.dana, goal.id()).what().edition()).isOne();
	}

	@Test
	void aChangeMadeMeanwhileComesBackToBeReadWithWhatIsNew() {
		Goal goal = set(SMART);
		Modal phone = edit(goal);
		Modal laptop = edit(goal);
		this.desk.send(this.meeting.coach(),
				fill(phone).type("wording", "Memimpin 4 rapat").choose("due", MARCH.plusDays(1)));
		Reply reply = this.desk.send(this.dana, fill(laptop).type("wording", "Memimpin 5 rapat"));
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("Memimpin 4 rapat", "rumusan, tanggal",
				this.meeting.coach().mention());
		assertThat(fill(reply.modal()).text("wording")).contains("Memimpin 5 rapat");
		this.desk.send(this.dana, fill(laptop).type("wording", "Memimpin 5 rapat").in(reply.modal()));
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isEqualTo("Memimpin 5 rapat");
		assertThat(this.goals.whole(this.dana, goal.id()).versions()).hasSize(3);
	}

	@Test
	void whoIsSlowerByAMomentIsToldToo() {
		Goal goal = set(SMART);
		assertThatExceptionOfType(CompletionException.class).isThrownBy(new SameInstant(this.transactions, this.jdbc)
			.run(() -> change(this.meeting.coach(), goal, "Memimpin 4 rapat"),
					() -> change(this.dana, goal, "Memimpin 5 rapat"))::join)
			.withCauseInstanceOf(GoalChanged.class);
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isEqualTo("Memimpin 4 rapat");
	}

	@Test
	void eachWordStaysUnderTheKeyOfWhoWroteIt() {
		Goal goal = set(SMART);
		this.desk.send(this.meeting.coach(), fill(edit(goal)).choose("due", MARCH.plusDays(1)));
		this.vault.destroyKey(this.meeting.coach());
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isEqualTo(SMART);
		this.vault.destroyKey(this.dana);
		assertThat(this.goals.read(this.dana, goal.id()).wording()).isNull();
		assertThat(details(goal)).contains("(Penulis sudah menghapus tulisan ini.)").doesNotContain(SMART);
	}

	@Test
	void messagesCarryFiguresOnly() {
		set(SMART);
		this.stage.travel(Duration.ofMinutes(15));
		assertThat(this.stage.slack().messages(this.meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains(SMART));
	}

	@Test
	void theBriefHoldsFiguresInTheReminderAndWordsInItsModal() {
		set(SMART);
		Session next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(3));
		this.stage.travelTo(next.startsAt().minus(Duration.ofHours(23)));
		assertThat(this.stage.slack().messages(this.dana)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("1 tujuan (0%), tidak ada langkah yang belum selesai"))
			.noneSatisfy((text) -> assertThat(text).contains(SMART));
		Modal brief = this.desk.click(this.dana, "session.brief", next.id().subject()).modal();
		assertThat(Shown.of(brief).text()).contains(SMART);
		Reply plan = this.desk.click(this.dana, brief, Shown.of(brief).button("Perbarui tujuan dan rencana"));
		assertThat(plan.modal().title()).isEqualTo("Tujuan dan rencana");
	}

	@Test
	void theCoachSeesFiguresOfTheCoacheesOnTheHomeTab() {
		set(SMART);
		this.visits.opened(this.meeting.coach());
		this.stage.settle();
		assertThat(this.stage.slack().home(this.meeting.coach()).orElseThrow()).contains("1 goal (0%), no open steps")
			.doesNotContain(SMART);
	}

	@Test
	void whoHasSeveralPairingsChoosesOne() {
		PersonId mentor = this.meeting.cast().enrol("Citra", Level.MADYA);
		Pairing mentoring = this.meeting.cast().pair(Kind.MENTORING, mentor, this.dana);
		set(SMART);
		Shown all = Shown.of(this.desk.type(this.dana, "goals").modal());
		assertThat(all.text()).contains("Coaching dengan", "Mentoring dengan", "1 tujuan (0%)").doesNotContain(SMART);
		assertThat(all.buttons()).extracting(Shown.Button::value)
			.containsExactly(this.pairing.subject(), mentoring.id().subject());
	}

	@Test
	void whoIsNotPairedIsToldSo() {
		assertThat(this.desk.type(this.meeting.cast().enrol("Eka", Level.MUDA), "goals").told())
			.contains("belum memiliki pasangan");
	}

	private Reply write(String words) {
		Modal form = this.desk.click(this.dana, "goal.add", this.pairing.subject()).modal();
		return this.desk.send(this.dana, fill(form).type("wording", words).choose("due", MARCH));
	}

	private Goal set(String words) {
		return this.setting.set(this.dana, this.pairing,
				GoalDraft.of(words, MARCH, "due").because(words.equals(SMART) ? "" : "Begitu saja"));
	}

	private void change(PersonId actor, Goal goal, String words) {
		this.transactions
			.write(() -> this.setting.change(actor, goal.id(), 1, GoalDraft.of(words, MARCH, "due"), "wording"));
	}

	private String details(Goal goal) {
		return Shown.of(this.desk.click(this.dana, "goal.details", goal.id().subject()).modal()).text();
	}

	private Modal edit(Goal goal) {
		return this.desk.click(this.dana, "goal.edit", goal.id().subject()).modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.dana.team(), form);
	}

}

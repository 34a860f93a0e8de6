package org.pandu.guide;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.smart.Topic;
import org.pandu.goal.smart.Topics;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Languages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The session's goal and what the coachee wants to talk about, before and during it.
 */
@PanduIntegrationTest
class AgendaFormIntegrationTests {

	private static final String GOAL = "Tahu langkah pertama untuk rapat evaluasi";

	private static final String MATTERS = "Rapat Kamis lalu tidak berjalan baik";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private AgendaWriting writing;

	@Autowired
	private GoalSetting goals;

	@Autowired
	private Topics topics;

	private Meeting meeting;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID", Duration.ofDays(3));
	}

	@Test
	void theDayBeforeTheCoacheeIsAskedForOneLineAndTheCoachIsNot() {
		remind();
		Shown coachee = shown(brief(this.meeting.coachee()));
		assertThat(coachee.text()).contains("Peran Anda: coachee.",
				"*Apa tujuan Anda untuk sesi ini?* Satu kalimat sudah cukup.");
		assertThat(coachee.labels()).containsExactly("Buka persiapan", "Tulis tujuan sesi", "Ubah jadwal");
		Shown coach = shown(brief(this.meeting.coach()));
		assertThat(coach.text()).contains("Peran Anda: coach.",
				"pertanyaan pertama panduan akan membantu merumuskannya");
		assertThat(coach.labels()).containsExactly("Buka persiapan", "Ubah jadwal");
	}

	@Test
	void bothRemindersSayThatItIsWrittenAndTheWordsStandInTheBriefOnly() {
		remind();
		Goal goal = this.goals.set(this.meeting.coachee(), this.meeting.pairing().id(),
				GoalDraft.of("Berani berbicara tanpa naskah", LocalDate.of(2027, 6, 1), "due"));
		Reply sent = this.desk.send(this.meeting.coachee(),
				fill(open(this.meeting.coachee())).type("goal", GOAL)
					.choose("link", goal.id().subject())
					.choose("serves", "team", "conflict")
					.type("matters", MATTERS));
		assertThat(sent.isDone()).isTrue();
		this.stage.settle();

		for (PersonId person : new PersonId[] { this.meeting.coach(), this.meeting.coachee() }) {
			assertThat(brief(person).text())
				.contains("Tujuan sesi ini sudah ditulis, begitu pula hal yang ingin dibahas.")
				.doesNotContain(GOAL, MATTERS);
			assertThat(Shown.of(this.desk.click(person, shown(brief(person)).button("Buka persiapan")).modal()).text())
				.contains(GOAL, MATTERS, "Berani berbicara tanpa naskah", "Tujuan: Manajemen tim",
						"Fokus: Resolusi konflik");
		}
		assertThat(shown(brief(this.meeting.coachee())).labels()).contains("Ubah tujuan sesi");
		assertThat(this.stage.slack().messages(this.meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((said) -> assertThat(said).containsAnyOf(GOAL, MATTERS));
	}

	@ParameterizedTest
	@EnumSource
	void theTwoListsOfTheLevelAreOfferedApart(Level level) {
		PersonId coachee = this.meeting.cast().enrol("Fitri", level);
		Session session = Meeting.schedule(this.stage, this.scheduling,
				this.meeting.cast().pair(Kind.COACHING, this.meeting.coach(), coachee), Duration.ofDays(5));
		Modal form = this.desk.click(coachee, "guide.agenda", session.id().subject()).modal();
		assertThat(Shown.of(form).text()).contains(this.topics.of(level)
			.stream()
			.map((topic) -> ((topic.kind() == Topic.Kind.OBJECTIVE) ? "Tujuan: " : "Fokus: ")
					+ topic.title(Languages.INDONESIAN))
			.toArray(String[]::new));
		assertThat(this.topics.of(level)).extracting(Topic::kind).contains(Topic.Kind.OBJECTIVE, Topic.Kind.FOCUS);
	}

	@Test
	void theCoachWritesTheGoalButNotWhatTheCoacheeWantsToTalkAbout() {
		Modal coachs = open(this.meeting.coach());
		assertThat(Shown.of(coachs).text()).contains("Hanya Anda dan coachee Anda")
			.doesNotContain("Yang ingin Anda bahas");
		assertThat(Shown.of(open(this.meeting.coachee())).text()).contains("Hanya Anda dan coach Anda",
				"Yang ingin Anda bahas");
		this.desk.send(this.meeting.coach(), fill(coachs).type("goal", GOAL));
		assertThat(read().goalBy()).isEqualTo(this.meeting.coach());
	}

	@Test
	void ofTwoWhoWriteTheSecondReadsTheFirstAndLosesNothing() {
		Modal coachs = open(this.meeting.coach());
		this.desk.send(this.meeting.coachee(), fill(open(this.meeting.coachee())).type("goal", "Dari coachee"));
		Filled typed = fill(coachs).type("goal", "Dari coach");
		Reply reply = this.desk.send(this.meeting.coach(), typed);
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("baru saja diubah di tempat lain", "Dari coachee");
		assertThat(read().goal()).isEqualTo("Dari coachee");
		Filled again = typed.in(reply.modal());
		assertThat(again.text("goal")).contains("Dari coach");
		assertThat(this.desk.send(this.meeting.coach(), again).isDone()).isTrue();
		assertThat(read().goal()).isEqualTo("Dari coach");
	}

	@Test
	void whatWasEmptiedElsewhereIsSaidToo() {
		this.desk.send(this.meeting.coachee(), fill(open(this.meeting.coachee())).type("goal", GOAL));
		Modal laptop = open(this.meeting.coachee());
		this.desk.send(this.meeting.coachee(), fill(open(this.meeting.coachee())).empty("goal"));
		Reply reply = this.desk.send(this.meeting.coachee(), fill(laptop).type("goal", "Baru"));
		assertThat(Shown.of(reply.modal()).text()).contains("baru saja dihapus di tempat lain");
	}

	@Test
	void threeThousandCharactersInEveryFieldAreKeptAndShown() {
		String longest = "🎉<!channel> &".repeat(300).substring(0, 2998) + "é";
		this.desk.send(this.meeting.coachee(),
				fill(open(this.meeting.coachee())).type("goal", longest).type("matters", longest));
		assertThat(read().goal()).isEqualTo(longest);
		Reply brief = this.desk.click(this.meeting.coach(), "session.brief", this.meeting.session().id().subject());
		assertThat(Shown.of(brief.modal()).text()).contains(longest);
		assertThat(Shown.of(open(this.meeting.coachee())).text()).isNotEmpty();
	}

	@Test
	void withoutAGoalTheFirstQuestionFindsItAndThenItIsReadBehindAButton() {
		start();
		Shown card = card();
		String question = "Apa yang ingin Anda capai pada akhir sesi ini?";
		assertThat(card.text().lines().filter((line) -> line.startsWith("•"))).hasSize(3);
		assertThat(card.text()).contains("•  " + question, "*Tujuan sesi ini* belum ditulis.");
		Modal form = this.desk.click(this.meeting.coach(), card.button("Tulis tujuan sesi")).modal();
		this.desk.send(this.meeting.coach(), fill(form).type("goal", GOAL));
		this.stage.settle();
		card = card();
		assertThat(card.text()).contains("*Tujuan sesi ini* sudah ditulis.").doesNotContain(question, GOAL);
		assertThat(Shown.of(this.desk.click(this.meeting.coach(), card.button("Baca")).modal()).text()).contains(GOAL,
				"Hanya Anda dan");
	}

	@Test
	void theCardTellsHowLongTheSessionHasRunAndThatItRunsOver() {
		start();
		assertThat(card().text()).contains("0 dari 60 menit");
		this.stage.travel(Duration.ofMinutes(25));
		this.desk.click(this.meeting.coach(), card().button("Lanjut"));
		this.stage.settle();
		assertThat(card().text()).contains(": 25 dari 60 menit");
		this.stage.travel(Duration.ofMinutes(50));
		this.desk.click(this.meeting.coach(), card().button("Lanjut"));
		this.stage.settle();
		assertThat(card().text()).contains(": 75 menit, 15 menit lebih dari rencana");
		this.desk.click(this.meeting.coach(), card().button("Lanjut"));
		this.stage.settle();
		assertThat(card().text()).contains("Langkah 4 dari 6");
	}

	@Test
	void aSessionThatIsOverKeepsItsGoalAsItIs() {
		start();
		Modal form = this.desk.click(this.meeting.coach(), card().button("Tulis tujuan sesi")).modal();
		this.running.close(this.meeting.coach(), this.meeting.session().id(), true, null);
		Reply late = this.desk.send(this.meeting.coach(), fill(form).type("goal", GOAL));
		assertThat(late.isDone()).isFalse();
		assertThat(read().isEmpty()).isTrue();
		assertThat(this.desk.click(this.meeting.coach(), "guide.agenda", this.meeting.session().id().subject()).told())
			.contains("Keadaan sesi ini sudah berubah");
	}

	@Test
	void nobodyElseReadsOrWritesIt() {
		PersonId stranger = this.meeting.cast().enrol("Eka", Level.MUDA);
		for (PersonId other : new PersonId[] { this.meeting.cast().admin(), stranger }) {
			for (String action : new String[] { "guide.agenda", "guide.agenda.read" }) {
				assertThat(this.desk.click(other, action, this.meeting.session().id().subject()).told()).isNotEmpty();
			}
		}
	}

	private void remind() {
		this.stage.travelTo(this.meeting.session().startsAt().minus(Duration.ofDays(1)));
		this.stage.settle();
	}

	private void start() {
		this.stage.travelTo(this.meeting.session().startsAt());
		this.running.start(this.meeting.coach(), this.meeting.session().id());
		this.stage.settle();
	}

	private Said brief(PersonId person) {
		return this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.text().contains("Persiapan sesi coaching"))
			.reduce((first, second) -> second)
			.orElseThrow(() -> new AssertionError("No brief among " + this.stage.slack().messages(person)));
	}

	private Shown card() {
		return shown(this.meeting.walkCard(this.stage));
	}

	private WrittenAgenda read() {
		return this.writing.read(this.meeting.coach(), this.meeting.session().id());
	}

	private Modal open(PersonId person) {
		return this.desk.click(person, "guide.agenda", this.meeting.session().id().subject()).modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.meeting.cast().team(), form);
	}

	private static Shown shown(Said said) {
		return Shown.of(said.message());
	}

}

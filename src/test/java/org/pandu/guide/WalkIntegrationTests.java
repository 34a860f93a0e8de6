package org.pandu.guide;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.database.Transactions;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Cards;
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

@PanduIntegrationTest
class WalkIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Walks walks;

	@Autowired
	private Method method;

	@Autowired
	private Cards cards;

	@Autowired
	private Transactions transactions;

	@ParameterizedTest
	@CsvSource({ "COACHING,id-ID", "COACHING,en-GB", "MENTORING,id-ID", "MENTORING,en-GB" })
	void coachAndMentorReadTheirOwnGuidanceInTheirLanguage(Kind kind, String locale) {
		Meeting meeting = meet(kind, locale);
		Guidance own = this.method.at(Step.OPENING, true, kind, Level.MUDA, Languages.of(locale));
		Kind other = (kind == Kind.COACHING) ? Kind.MENTORING : Kind.COACHING;
		String card = meeting.walkCard(this.stage).text();
		assertThat(card).contains(own.title(), own.hint())
			.contains(own.shown(0).subList(0, 2))
			.doesNotContain(this.method.at(Step.OPENING, true, other, Level.MUDA, Languages.of(locale)).hint());
	}

	@Test
	void theCardHasFourButtonsAtMostOneOfThemPrimary() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		for (Step step : List.of(Step.OPENING, Step.TRUST, Step.QUESTIONS, Step.INPUT, Step.REFLECTION, Step.CHOICES)) {
			Said card = meeting.walkCard(this.stage);
			// One primary button, two more, a menu, and the way to the session's goal.
			assertThat(card.actions()).hasSizeLessThanOrEqualTo(5);
			assertThat(shown(card).buttons()).filteredOn(Shown.Button::primary).hasSize(1);
			assertThat(card.text()).contains("Langkah " + step.number() + " dari 6");
			if (!step.isLast()) {
				next(meeting);
			}
		}
		assertThat(shown(meeting.walkCard(this.stage)).button("Akhiri sesi").primary()).isTrue();
	}

	@Test
	void oneCardChangesInPlaceAndTheCoacheeHasNone() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		int before = this.stage.slack().messages(meeting.coach()).size();
		next(meeting);
		next(meeting);
		assertThat(this.stage.slack().messages(meeting.coach())).hasSize(before);
		assertThat(this.stage.slack().messages(meeting.coachee()))
			.noneSatisfy((said) -> assertThat(said.actions()).contains("guide.next"));
	}

	@Test
	void survivesARestartAtAnyStep() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		for (Step step : List.of(Step.OPENING, Step.TRUST, Step.QUESTIONS, Step.INPUT, Step.REFLECTION, Step.CHOICES)) {
			// Whoever renders the card next knows nothing but the database.
			this.transactions.write(() -> {
				this.cards.refresh(meeting.cast().team(), meeting.session().id().subject());
				return true;
			});
			this.stage.settle();
			assertThat(meeting.walkCard(this.stage).text())
				.contains(this.method.at(step, true, Kind.COACHING, Level.MUDA, Languages.INDONESIAN).title());
			if (!step.isLast()) {
				next(meeting);
			}
		}
	}

	@Test
	void aStaleNextSkipsNothingAndIsAnsweredKindly() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Shown.Button next = button(meeting, "Lanjut");
		assertThat(this.desk.click(meeting.coach(), next).told()).isEmpty();
		Reply second = this.desk.click(meeting.coach(), next);
		assertThat(second.told()).contains("langkah 2 dari 6").contains("Tidak ada yang terlewati");
		assertThat(step(meeting)).isEqualTo(Step.TRUST);
	}

	@Test
	void twoClicksAtTheSameInstantMoveOneStep() throws Exception {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Shown.Button next = button(meeting, "Lanjut");
		Callable<Reply> click = () -> this.desk.click(meeting.coach(), next);
		try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
			List<String> told = hands.invokeAll(List.of(click, click, click, click))
				.stream()
				.map(Future::resultNow)
				.map(Reply::told)
				.toList();
			assertThat(told).filteredOn(String::isEmpty).hasSize(1);
		}
		assertThat(step(meeting)).isEqualTo(Step.TRUST);
	}

	@Test
	void showsTheNextThreeQuestionsAndAsksOnceForADoubleClick() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Guidance guidance = this.method.at(Step.OPENING, true, Kind.COACHING, Level.MUDA, Languages.INDONESIAN)
			.asking("Apa yang ingin Anda capai pada akhir sesi ini?");
		Shown.Button another = button(meeting, "Pertanyaan lain");
		this.desk.click(meeting.coach(), another);
		this.desk.click(meeting.coach(), another);
		this.stage.settle();
		assertThat(meeting.walkCard(this.stage).text()).contains(guidance.shown(1))
			.doesNotContain(guidance.shown(0).getFirst());
	}

	@Test
	void goesBackFromTheMenu() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		next(meeting);
		this.desk.click(meeting.coach(), button(meeting, "Kembali"));
		assertThat(step(meeting)).isEqualTo(Step.OPENING);
	}

	@Test
	void stepsAreLeftOutAndTakenInAnotherOrderFromTheListOfAll() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Modal steps = this.desk.click(meeting.coach(), button(meeting, "Langkah lain")).modal();
		assertThat(Shown.of(steps).text()).contains("*1. Kenali kebutuhan dan tujuan*\nAnda berada di sini",
				"5. Dorong refleksi dan solusi\nBelum dibuka");
		steps = this.desk.click(meeting.coach(), steps, to(steps, Step.REFLECTION)).modal();
		assertThat(step(meeting)).isEqualTo(Step.REFLECTION);
		assertThat(Shown.of(steps).text()).contains("*5. Dorong refleksi dan solusi*\nAnda berada di sini",
				"1. Kenali kebutuhan dan tujuan\nSudah dibuka");
		this.desk.click(meeting.coach(), steps, to(steps, Step.TRUST));
		this.stage.settle();
		assertThat(step(meeting)).isEqualTo(Step.TRUST);
		assertThat(meeting.walkCard(this.stage).text()).contains("Langkah 2 dari 6");
	}

	@Test
	void aListOfStepsOnAnotherDeviceMovesNothingUnseen() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Modal phone = this.desk.click(meeting.coach(), button(meeting, "Langkah lain")).modal();
		next(meeting);
		assertThat(this.desk.click(meeting.coach(), phone, to(phone, Step.CHOICES)).told())
			.contains("langkah 2 dari 6");
		assertThat(step(meeting)).isEqualTo(Step.TRUST);
	}

	@Test
	void aSessionEndsEarlyFromAnyStep() {
		for (Step at : List.of(Step.OPENING, Step.TRUST, Step.INPUT, Step.CHOICES)) {
			Meeting meeting = meet(Kind.MENTORING, "id-ID");
			while (step(meeting) != at) {
				next(meeting);
			}
			Modal form = this.desk.click(meeting.coach(), button(meeting, "Akhiri sesi")).modal();
			this.desk.send(meeting.coach(), Filled.of(meeting.cast().team(), form));
			assertThat(step(meeting)).isEqualTo(Step.FOLLOW_UP);
		}
	}

	@Test
	void nobodyElseMovesTheWalk() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Shown.Button next = button(meeting, "Lanjut");
		assertThat(this.desk.click(meeting.coachee(), next).told()).isNotEmpty();
		assertThat(this.desk.click(meeting.cast().admin(), next).told()).isNotEmpty();
		assertThat(step(meeting)).isEqualTo(Step.OPENING);
	}

	@Test
	void aSessionThatIsOverIsNotWalkedOn() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		Shown.Button next = button(meeting, "Lanjut");
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		assertThat(this.desk.click(meeting.coach(), next).told()).isEqualTo("Sesi ini tidak sedang berlangsung.");
	}

	@Test
	void aLaterSessionOpensWithTheLastPlan() {
		Meeting meeting = meet(Kind.COACHING, "id-ID");
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		Session second = Meeting.schedule(this.stage, this.scheduling, meeting.pairing(), Duration.ofMinutes(90));
		this.stage.travel(Duration.ofMinutes(80));
		this.running.start(meeting.coach(), second.id());
		this.stage.settle();
		assertThat(this.stage.slack().messages(meeting.coach()).getLast().text())
			.contains("Bagaimana kemajuan Anda dengan strategi yang kita diskusikan minggu lalu?")
			.contains("Rencana dan tujuan");
	}

	private static Shown.Button to(Modal steps, Step step) {
		return Shown.of(steps)
			.buttons()
			.stream()
			.filter((button) -> button.value().endsWith("/" + step))
			.findFirst()
			.orElseThrow();
	}

	private Meeting meet(Kind kind, String locale) {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, kind, locale);
		this.stage.settle();
		return meeting;
	}

	private void next(Meeting meeting) {
		this.desk.click(meeting.coach(), button(meeting, "Lanjut"));
		this.stage.settle();
	}

	private Shown.Button button(Meeting meeting, String label) {
		return shown(meeting.walkCard(this.stage)).button(label);
	}

	private static Shown shown(Said said) {
		return Shown.of(said.message());
	}

	private Step step(Meeting meeting) {
		return this.walks.findById(meeting.session().id()).orElseThrow().step();
	}

}

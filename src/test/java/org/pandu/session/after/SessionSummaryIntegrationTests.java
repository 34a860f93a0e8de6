package org.pandu.session.after;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pandu.feedback.About;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackGiving;
import org.pandu.feedback.FeedbackReading;
import org.pandu.feedback.Fields;
import org.pandu.feedback.Sbi;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Planning;
import org.pandu.guide.Meeting;
import org.pandu.guide.NoteTaking;
import org.pandu.guide.Step;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.FileRenderer.Attachment;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Budi, who reads English, and Dana, who reads Indonesian, have met.
 */
@PanduIntegrationTest
class SessionSummaryIntegrationTests {

	private static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private SessionSummaries summaries;

	@Autowired
	private NoteTaking notes;

	@Autowired
	private Planning planning;

	@Autowired
	private GoalSetting goals;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private FeedbackReading reading;

	@Autowired
	private Agreement agreement;

	private Meeting meeting;

	private PersonId budi;

	private PersonId dana;

	private Session session;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "en-GB");
		this.budi = this.meeting.coach();
		this.dana = this.meeting.coachee();
		this.session = hold(this.meeting.session());
	}

	@Test
	void bothReadWhatWasSharedAndEachTheirOwnNotes() {
		everything();
		assertThat(text(this.budi)).contains("Coaching session with <@UDANA>", "Steps agreed on\nMenulis kerangka",
				"Dana · until the next session", "Goals, as they stand now\nMemimpin rapat", "Shared notes", "Berani",
				"Your own notes (only you)", "Lelah", "Only you and <@UDANA>");
		assertThat(text(this.dana))
			.contains("Sesi coaching dengan <@UBUDI>", "Langkah yang disepakati", "Menulis kerangka", "Berani")
			.doesNotContain("Lelah", "hanya Anda)");
	}

	@Test
	void linkedFeedbackIsNamedUntilItsReceiverHasReadIt() {
		Feedback given = this.giving.give(this.budi, this.meeting.pairing().id(),
				new Sbi("Tadi", "Bertanya dua kali", "Saya paham", new About(this.session.id().id(), null)), 0, FIELDS);
		assertThat(text(this.budi)).contains("Feedback", "Behaviour", "Bertanya dua kali", "Budi to Dana");
		assertThat(text(this.dana)).contains("belum dibaca").doesNotContain("Bertanya dua kali");
		assertThat(this.reading.facts(given.id()).isRead()).as("the summary is no reading").isFalse();
		this.reading.read(this.dana, given.id());
		assertThat(text(this.dana)).contains("Bertanya dua kali").doesNotContain("belum dibaca");
	}

	@Test
	void nothingWrittenIsSaidInWords() {
		assertThat(text(this.budi)).contains("Nothing was written down in this session.");
	}

	@Test
	void itLeadsToFeedbackAboutTheSession() {
		Modal summary = summary(this.budi);
		Modal form = this.desk.click(this.budi, summary, Shown.of(summary).button("Give feedback")).modal();
		assertThat(Filled.of(this.session.id().team(), form).option("session-" + this.meeting.pairing().id().subject()))
			.contains(this.session.id().subject());
	}

	@Test
	void itIsTakenAlongAsMarkdownAfterAWarning() {
		everything();
		Modal summary = summary(this.dana);
		Modal warning = this.desk.click(this.dana, summary, Shown.of(summary).button("Bawa ringkasan ini")).modal();
		assertThat(Shown.of(warning).text()).contains("Slack menyimpannya.", "dapat mengekspornya",
				"Kesepakatan kerahasiaan");
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.dana)).as("nothing is sent before the warning is answered")
			.noneMatch((said) -> said.text().contains("Ringkasan yang Anda minta"));
		this.desk.send(this.dana, Filled.of(this.session.id().team(), warning));
		this.stage.settle();
		Said card = taken(this.dana, "Ringkasan yang Anda minta").getFirst();
		assertThat(card.text()).doesNotContain("kerangka", "Berani");
		Attachment file = this.stage.slack().files(card).getFirst();
		assertThat(file.name()).isEqualTo("ringkasan-2027-01-11.md");
		assertThat(read(file))
			.contains("Ringkasan sesi coaching", "Senin, 11 Januari 2027", "Coach: Budi", "Coachee: Dana",
					"Tempat: Ruang Nusantara", "Menulis kerangka *pidato*", "Memimpin rapat", "Berani",
					"Dibuat atas permintaan Dana")
			.doesNotContain("Lelah");
		assertThat(this.stage.slack().messages(this.budi)).noneMatch((said) -> said.text().contains("you asked for"));
	}

	@Test
	void eachAskingIsAMessageOfItsOwnAndEachTakesWhatTheyMayRead() {
		everything();
		take(this.budi);
		take(this.budi);
		List<Said> cards = taken(this.budi, "The summary you asked for");
		assertThat(cards).hasSize(2)
			.allSatisfy((card) -> assertThat(this.stage.slack().files(card)).singleElement()
				.satisfies(
						(file) -> assertThat(read(file)).contains("Shared notes", "Berani").doesNotContain("Lelah")));
	}

	@Test
	void threeThousandCharactersInEveryPartFitOnSheets() {
		String most = "👩🏽‍🏫".repeat(750);
		for (Step step : List.of(Step.OPENING, Step.QUESTIONS, Step.FOLLOW_UP)) {
			this.notes.write(this.budi, this.session.id(), step, most, true, 0);
			this.notes.write(this.dana, this.session.id(), step, most, true, 0);
		}
		Modal first = summary(this.budi);
		assertThat(Shown.of(first).labels()).contains("Read on").doesNotContain("Back");
		Modal second = this.desk.click(this.budi, first, Shown.of(first).button("Read on")).modal();
		assertThat(Shown.of(second).labels()).contains("Back");
		assertThat(Shown.of(second).text()).contains("Shared notes");
	}

	@Test
	void thereIsNoneBeforeTheSessionTookPlace() {
		Session next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(),
				java.time.Duration.ofDays(3));
		assertThatExceptionOfType(NoSummary.class).isThrownBy(() -> this.summaries.held(this.budi, next.id()));
	}

	@Test
	void earlierSessionsStayReadableAfterTheEndForTheTwoAndForNoNewCoach() {
		everything();
		this.agreement.end(this.budi, this.meeting.pairing().id(), Pairing.Ending.COMPLETED);
		PersonId sari = this.meeting.cast().enrol("Sari", Level.MADYA);
		this.meeting.cast().pair(Kind.COACHING, sari, this.dana);
		Modal past = this.desk.click(this.dana, "after.past", "0").modal();
		assertThat(Shown.of(past).text()).contains("Coaching dengan <@UBUDI>");
		Modal summary = this.desk.click(this.dana, past, Shown.of(past).button("Ringkasan")).modal();
		assertThat(Shown.of(summary).text()).contains("Menulis kerangka");
		assertThat(Shown.of(this.desk.type(this.budi, "sessions").modal()).labels()).contains("Summary");
		assertThat(Shown.of(this.desk.click(sari, "after.past", "0").modal()).text()).contains("Belum ada sesi");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.summaries.held(sari, this.session.id()));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.reading.page(sari, this.meeting.pairing().id(), 0));
	}

	@TestFactory
	Stream<DynamicTest> whoMayReadIt() {
		return new RightsTrial(this.stage).rows(new EnumMap<>(Map.of(Right.READ_SUMMARY, (scene) -> {
			Session held = hold(
					Meeting.schedule(this.stage, this.scheduling, scene.pair(), java.time.Duration.ofMinutes(20)));
			return (actor) -> this.summaries.held(actor, held.id());
		})));
	}

	private Session hold(Session booked) {
		this.stage.travelTo(booked.startsAt());
		this.running.start(booked.coachId(), booked.id());
		return this.running.close(booked.coachId(), booked.id(), true, null);
	}

	private void everything() {
		this.goals.set(this.dana, this.meeting.pairing().id(), GoalDraft.of("Memimpin rapat tanpa bantuan",
				this.session.startsAt().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(50), "due"));
		this.planning.agree(this.budi, this.session.id(), List.of("Menulis kerangka *pidato*"), "plan");
		this.notes.write(this.dana, this.session.id(), Step.QUESTIONS, "Berani bertanya", true, 0);
		this.notes.write(this.budi, this.session.id(), Step.OPENING, "Lelah", false, 0);
	}

	private Modal summary(PersonId reader) {
		return this.desk.click(reader, "after.summary", this.session.id().subject()).modal();
	}

	private String text(PersonId reader) {
		return Shown.of(summary(reader)).text();
	}

	private void take(PersonId reader) {
		Modal summary = summary(reader);
		Modal warning = this.desk.click(reader, summary, Shown.of(summary).button("Take it with me")).modal();
		this.desk.send(reader, Filled.of(this.session.id().team(), warning));
		this.stage.settle();
	}

	private List<Said> taken(PersonId person, String heading) {
		return this.stage.slack().messages(person).stream().filter((said) -> said.text().contains(heading)).toList();
	}

	private static String read(Attachment file) {
		return TextContentRenderer.builder()
			.build()
			.render(Parser.builder().build().parse(new String(file.content(), StandardCharsets.UTF_8)));
	}

}

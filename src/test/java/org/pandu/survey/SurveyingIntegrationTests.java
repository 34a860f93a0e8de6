package org.pandu.survey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.people.Level;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Parting;
import org.pandu.program.Kind;
import org.pandu.session.Absence;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.QuestionKeeping;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@PanduIntegrationTest
class SurveyingIntegrationTests {

	private static final String REMINDER = "satu-satunya pengingat";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Surveying surveying;

	@Autowired
	private PairingClosing closing;

	@Autowired
	private Pairings pairings;

	@Autowired
	private LeastPeople least;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionKeeping keeping;

	@Autowired
	private HomeVisits visits;

	@Autowired
	private JdbcClient jdbc;

	/** A survey as its row has it. */
	private record Row(String person, Integer rating, byte[] comment) {
	}

	@Test
	void theMessageAfterASessionAsksTheCoacheeInOneTap() {
		Meeting meeting = held(Kind.COACHING);
		assertThat(Shown.of(after(meeting).message()).labels()).containsExactly("Ringkasan", "1 Tidak memuaskan",
				"2 Kurang memuaskan", "3 Cukup memuaskan", "4 Memuaskan", "5 Sangat memuaskan");
		assertThat(rows(meeting)).extracting(Row::person).containsExactly(meeting.coachee().user());
		assertThat(this.surveying.standing(meeting.coach(), about(meeting))).isEmpty();

		tap(meeting, 4);

		assertThat(rows(meeting)).singleElement().satisfies((row) -> assertThat(row.rating()).isEqualTo(4));
		assertThat(after(meeting).text()).contains("Terima kasih").doesNotContain("4 Memuaskan");
		assertThat(Shown.of(after(meeting).message()).labels()).containsExactly("Ringkasan", "Tambah komentar");
	}

	@Test
	void theSameTapTwiceIsOneAnswerAndAnotherOneChangesIt() {
		Meeting meeting = held(Kind.COACHING);
		tap(meeting, 4);
		tap(meeting, 4);
		tap(meeting, 2);
		assertThat(rows(meeting)).extracting(Row::rating).containsExactly(2);
	}

	@Test
	void aTapAfterAWeekIsAnsweredKindlyAndChangesNothing() {
		Meeting meeting = held(Kind.COACHING);
		tap(meeting, 4);
		this.stage.travel(Duration.ofDays(7));
		assertThat(tap(meeting, 1)).contains("lebih dari tujuh hari");
		assertThat(tap(meeting, 4)).isEmpty();
		assertThat(rows(meeting)).extracting(Row::rating).containsExactly(4);
		assertThat(
				this.desk.send(meeting.coachee(), fill(meeting, commentForm(meeting)).choose("rating", "1")).errors())
			.isNotEmpty();
		assertThat(rows(meeting)).extracting(Row::rating).containsExactly(4);
	}

	@Test
	void nobodyElseAnswers() {
		Meeting meeting = held(Kind.MENTORING);
		PersonId stranger = meeting.cast().enrol("Eka", Level.MUDA);
		Shown.Button five = Shown.of(after(meeting).message()).button("5 Sangat memuaskan");
		for (PersonId other : List.of(meeting.coach(), meeting.cast().admin(), stranger)) {
			assertThat(this.desk.click(other, five).told()).as("%s", other).contains("tidak dapat melakukan ini");
			assertThat(this.desk.click(other, "survey.comment", five.value()).modalIfAny()).isEmpty();
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.surveying.answer(other, about(meeting), 5, "x", true));
			assertThatExceptionOfType(NotAsked.class).isThrownBy(() -> this.surveying.ownAnswer(other, about(meeting)));
		}
		assertThat(rows(meeting)).extracting(Row::rating).containsOnlyNulls();
	}

	@ParameterizedTest
	@EnumSource(Absence.class)
	void aSessionThatWasNotHeldIsNotAskedAbout(Absence absent) {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.running.close(meeting.coach(), id(meeting), false, absent);
		assertNeverAsked(meeting);
	}

	@Test
	void aCancelledSessionIsNotAskedAbout() {
		Meeting meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		this.scheduling.cancel(meeting.coachee(), id(meeting), "");
		assertNeverAsked(meeting);
	}

	@Test
	void theClosingConversationIsAlwaysAskedAboutAndAnsweredAfterTheEnd() {
		Meeting meeting = held(Kind.COACHING);
		this.stage.travel(Duration.ofDays(7));
		Session last = Meeting.schedule(this.stage, this.scheduling, meeting.pairing(), Duration.ofMinutes(20));
		this.closing.plan(meeting.coach(), meeting.pairing().id(), Parting.of(Pairing.Ending.COMPLETED), last.id().id(),
				new PairingClosing.Fields("when", "reason"));
		this.running.start(meeting.coach(), last.id());
		this.running.close(meeting.coach(), last.id(), true, null);
		this.stage.settle();
		assertThat(surveys(meeting.coachee())).isEqualTo(2);
		assertThat(this.pairings.require(meeting.pairing().id()).isActive()).isFalse();
		this.surveying.rate(meeting.coachee(), Occasion.of(last.id()), 5);
		assertThat(this.surveying.ownAnswer(meeting.coachee(), Occasion.of(last.id())).rating()).isEqualTo(5);
	}

	@Test
	void aPairingIsAskedAboutOnceInACalendarMonth() {
		Meeting meeting = held(Kind.COACHING);
		// 31 January 2027, 23:20 in Jakarta, and the first minutes of February.
		holdAt(meeting, Instant.parse("2027-01-25T02:20:00Z"));
		holdAt(meeting, Instant.parse("2027-01-31T16:20:00Z"));
		assertThat(surveys(meeting.coachee())).isEqualTo(1);
		holdAt(meeting, Instant.parse("2027-01-31T17:30:00Z"));
		assertThat(surveys(meeting.coachee())).isEqualTo(2);
	}

	@Test
	void whatWasAskedKeepsItsWordsWhenTheQuestionIsWordedAnew() {
		Meeting meeting = held(Kind.COACHING);
		Question question = this.questions.single(meeting.cast().team(), Topic.SESSION);
		this.keeping.change(meeting.cast().admin(), question.id(),
				new Bilingual("Bagaimana sesi ini bagi Anda?", "How was this session for you?"), false, "off");
		tap(meeting, 4);
		assertThat(this.surveying.wording(meeting.coachee(), about(meeting)).id())
			.isEqualTo("Seberapa memuaskan sesi ini?");
		SessionId next = holdAt(meeting, Instant.parse("2027-02-08T02:20:00Z"));
		assertThat(this.surveying.wording(meeting.coachee(), Occasion.of(next)).en())
			.isEqualTo("How was this session for you?");
	}

	@Test
	void twoPairingsOfOnePersonAreAskedAboutEach() {
		Meeting meeting = held(Kind.COACHING);
		PersonId mentor = meeting.cast().enrol("Rani", Level.MADYA);
		Meeting other = new Meeting(meeting.cast(), mentor, meeting.coachee(),
				meeting.cast().pair(Kind.MENTORING, mentor, meeting.coachee()), meeting.session());
		holdAt(other, Instant.parse("2027-01-13T02:20:00Z"));
		assertThat(surveys(meeting.coachee())).isEqualTo(2);
	}

	@Test
	void commentsAreSealedAndReadByNobodyAlone() {
		Meeting meeting = held(Kind.COACHING);
		tap(meeting, 3);
		comment(meeting, "Waktunya terlalu singkat <!channel>");
		assertThat(rows(meeting)).singleElement().satisfies((row) -> {
			assertThat(row.rating()).isEqualTo(3);
			assertThat(new String(row.comment(), StandardCharsets.UTF_8)).doesNotContain("singkat");
		});
		assertThat(this.surveying.ownAnswer(meeting.coachee(), about(meeting)).comment())
			.isEqualTo("Waktunya terlalu singkat <!channel>");
		this.stage.travel(Duration.ofDays(30));
		assertThat(this.stage.slack().messages(meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("singkat"));
		PersonId admin = meeting.cast().admin();
		assertThat(Shown.of(this.desk.click(admin, "summary.comments", "SINCE_START").modal()).text())
			.contains("paling sedikit lima orang")
			.doesNotContain("singkat");
	}

	@Test
	void anEmptyCommentTakesItBackAndTheFormChangesTheRating() {
		Meeting meeting = held(Kind.COACHING);
		tap(meeting, 3);
		comment(meeting, "Waktunya terlalu singkat");
		Modal form = commentForm(meeting);
		this.desk.send(meeting.coachee(), fill(meeting, form).empty("comment").choose("rating", "5"));
		assertThat(rows(meeting)).singleElement().satisfies((row) -> {
			assertThat(row.rating()).isEqualTo(5);
			assertThat(row.comment()).isNull();
		});
	}

	@Test
	void oneReminderComesAWeekLaterAndThenSilence() {
		Meeting meeting = held(Kind.COACHING);
		this.stage.travel(Duration.ofDays(7).minusMinutes(1));
		assertThat(reminders(meeting)).isEmpty();
		this.stage.travel(Duration.ofMinutes(1));
		assertThat(reminders(meeting)).hasSize(1);
		int said = this.stage.slack().messages(meeting.coachee()).size();
		this.stage.travel(Duration.ofDays(90));
		assertThat(this.stage.slack().messages(meeting.coachee()))
			.filteredOn((message) -> !message.text().contains("perlu dijadwalkan"))
			.hasSize(said);
	}

	@Test
	void anAnswerToTheReminderIsThankedForInBothMessages() {
		Meeting meeting = held(Kind.COACHING);
		this.stage.travel(Duration.ofDays(7));
		Said reminder = reminders(meeting).getFirst();
		tap(meeting, 4);
		assertThat(said(meeting, reminder).text()).contains("Terima kasih").doesNotContain("belum Anda nilai");
		assertThat(Shown.of(after(meeting).message()).labels()).containsExactly("Ringkasan", "Tambah komentar");
		this.stage.travel(Duration.ofDays(7).minusSeconds(1));
		assertThat(Shown.of(after(meeting).message()).labels()).containsExactly("Ringkasan", "Tambah komentar");
		this.stage.travel(Duration.ofSeconds(1));
		assertThat(Shown.of(after(meeting).message()).labels()).containsExactly("Ringkasan");
		assertThat(Shown.of(said(meeting, reminder).message()).labels()).isEmpty();
		assertThat(after(meeting).text()).contains("Terima kasih");
	}

	@Test
	void afterTheDeadlineTheMessagesSaySoAndAStaleTapIsNotThankedFor() {
		Meeting meeting = held(Kind.COACHING);
		this.visits.opened(meeting.coachee());
		this.stage.travel(Duration.ofDays(7));
		Said reminder = reminders(meeting).getFirst();
		// An answer about January counts before 8 February in Jakarta.
		this.stage.travelTo(Instant.parse("2027-02-07T16:59:59Z"));
		assertThat(Shown.of(after(meeting).message()).labels()).contains("4 Memuaskan");
		this.stage.travelTo(Instant.parse("2027-02-07T17:00:00Z"));
		for (Said closed : List.of(after(meeting), said(meeting, reminder))) {
			assertThat(closed.text()).contains("ditutup pada akhir hari Minggu, 7 Februari 2027")
				.doesNotContain("belum Anda nilai");
			assertThat(Shown.of(closed.message()).labels()).doesNotContain("4 Memuaskan");
		}
		assertThat(this.stage.slack().home(meeting.coachee()).orElseThrow()).doesNotContain("4 Memuaskan");
		assertThat(tap(meeting, 4)).contains("7 Februari 2027", "tidak dihitung");
		assertThat(rows(meeting)).extracting(Row::rating).containsOnlyNulls();
		assertThat(after(meeting).text()).doesNotContain("Terima kasih");
	}

	@Test
	void nobodyIsAskedForAnAnswerThatWouldCountNoMore() {
		// 31 January 2027, 09:00 in Jakarta. The answer counts before 8 February there.
		this.stage.travelTo(Instant.parse("2027-01-31T02:00:00Z"));
		Meeting meeting = held(Kind.COACHING);
		this.stage.travelTo(Instant.parse("2027-02-06T12:00:00Z"));
		assertThat(reminders(meeting)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-02-07T16:59:59Z"));
		assertThat(this.surveying.waitingFor(meeting.coachee())).containsExactly(about(meeting));
		this.stage.travelTo(Instant.parse("2027-02-07T17:00:00Z"));
		assertThat(this.surveying.waitingFor(meeting.coachee())).isEmpty();
	}

	@Test
	void whoeverIsAskedReadsFromHowManyPeopleFiguresAreShown() {
		Meeting meeting = held(Kind.COACHING);
		assertThat(after(meeting).text()).contains("paling sedikit 5 orang");
		this.least.set(meeting.cast().team(), 7);
		SessionId next = holdAt(meeting, Instant.parse("2027-02-08T02:20:00Z"));
		assertThat(this.stage.slack().messages(meeting.coachee())).extracting(Said::text)
			.as("%s", next)
			.anySatisfy((text) -> assertThat(text).contains("paling sedikit 7 orang"));
	}

	@Test
	void whoeverAnsweredIsNotReminded() {
		Meeting meeting = held(Kind.COACHING);
		tap(meeting, 4);
		this.stage.travel(Duration.ofDays(30));
		assertThat(reminders(meeting)).isEmpty();
	}

	@Test
	void fourMessagesAboutASessionAreEnough() {
		Meeting meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		this.scheduling.cancel(meeting.coach(), id(meeting), "");
		this.stage.settle();
		int before = this.stage.slack().messages(meeting.coachee()).size();
		Session later = Meeting.schedule(this.stage, this.scheduling, meeting.pairing(), Duration.ofDays(3));
		this.stage.travelTo(later.startsAt().minus(Duration.ofDays(1)));
		this.stage.travelTo(later.startsAt().minus(Duration.ofMinutes(10)));
		this.stage.travelTo(later.startsAt());
		this.running.close(meeting.coach(), later.id(), true, null);
		this.stage.settle();
		assertThat(this.stage.slack().messages(meeting.coachee())).hasSize(before + 4);
		this.stage.travel(Duration.ofDays(20));
		assertThat(this.stage.slack().messages(meeting.coachee())).hasSize(before + 4);
		this.visits.opened(meeting.coachee());
		this.stage.settle();
		assertThat(this.stage.slack().home(meeting.coachee()).orElseThrow()).contains("Survei kepuasan",
				"5 Sangat memuaskan");
		this.stage.travel(Duration.ofDays(20));
		this.visits.opened(meeting.coachee());
		this.stage.settle();
		assertThat(this.stage.slack().home(meeting.coachee()).orElseThrow()).doesNotContain("Survei kepuasan");
	}

	@Test
	void theCoachRatesInTheClosingFormOnly() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		Modal form = finish(meeting);
		assertThat(Shown.of(form).text()).contains("memuaskan sesi ini bagi Anda", "paling sedikit 5 orang");
		this.desk.send(meeting.coach(), fill(meeting, form).choose("rating", "2"));
		this.stage.settle();
		assertThat(rows(meeting)).extracting(Row::person, Row::rating)
			.containsExactlyInAnyOrder(tuple(meeting.coach().user(), 2), tuple(meeting.coachee().user(), null));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.surveying.rateAtClosing(meeting.coachee(), id(meeting), asked(meeting), 5));
		this.surveying.rateAtClosing(meeting.coach(), id(meeting), asked(meeting), 5);
		assertThat(rows(meeting)).extracting(Row::rating).containsExactlyInAnyOrder(2, null);
	}

	@Test
	void aCoachWhoRatesNothingIsNotAskedAgain() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.desk.send(meeting.coach(), fill(meeting, finish(meeting)));
		this.visits.opened(meeting.coach());
		this.stage.travel(Duration.ofDays(30));
		assertThat(rows(meeting)).extracting(Row::person).containsExactly(meeting.coachee().user());
		assertThat(this.stage.slack().home(meeting.coach()).orElseThrow()).doesNotContain("memuaskan");
	}

	@Test
	void aRatingOfASessionThatWasNotHeldIsNotKept() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.desk.send(meeting.coach(),
				fill(meeting, finish(meeting)).choose("rating", "5").choose("what", Absence.COACHEE.name()));
		assertNeverAsked(meeting);
	}

	@Test
	void noMessageAndNoCoachSeesTheRating() {
		Meeting meeting = held(Kind.COACHING);
		this.visits.opened(meeting.coach());
		tap(meeting, 1);
		this.stage.travel(Duration.ofDays(40));
		assertThat(this.stage.slack().messages(meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("Tidak memuaskan"));
		assertThat(this.stage.slack().home(meeting.coach()).orElseThrow()).doesNotContain("memuaskan");
		assertThat(this.desk.type(meeting.coach(), "ringkasan").modalIfAny()).isEmpty();
	}

	private Meeting held(Kind kind) {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, kind, "id-ID");
		this.running.close(meeting.coach(), id(meeting), true, null);
		this.stage.settle();
		return meeting;
	}

	private SessionId holdAt(Meeting meeting, Instant startsAt) {
		this.stage.travelTo(startsAt.minus(Duration.ofMinutes(20)));
		Session session = Meeting.schedule(this.stage, this.scheduling, meeting.pairing(), Duration.ofMinutes(20));
		this.stage.travelTo(startsAt);
		this.running.close(meeting.coach(), session.id(), true, null);
		this.stage.settle();
		return session.id();
	}

	private void assertNeverAsked(Meeting meeting) {
		this.stage.travel(Duration.ofDays(30));
		assertThat(rows(meeting)).isEmpty();
		assertThat(this.stage.slack().messages(meeting.cast().team())).extracting(Said::text)
			.noneSatisfy((text) -> assertThat(text).contains("memuaskan"));
		this.visits.opened(meeting.coachee());
		this.stage.settle();
		assertThat(this.stage.slack().home(meeting.coachee()).orElseThrow()).doesNotContain("memuaskan");
	}

	/** Taps a button that the message shows or, in an old view, once showed. */
	private String tap(Meeting meeting, int rating) {
		String told = this.desk.click(meeting.coachee(), "survey.rate." + rating, id(meeting).subject()).told();
		this.stage.settle();
		return told;
	}

	private void comment(Meeting meeting, String words) {
		Modal form = commentForm(meeting);
		assertThat(this.desk.send(meeting.coachee(), fill(meeting, form).type("comment", words)).isDone()).isTrue();
	}

	private Modal commentForm(Meeting meeting) {
		return this.desk.click(meeting.coachee(), "survey.comment", id(meeting).subject()).modal();
	}

	private Modal finish(Meeting meeting) {
		return this.desk.click(meeting.coach(), "guide.finish", id(meeting).subject()).modal();
	}

	private Filled fill(Meeting meeting, Modal form) {
		return Filled.of(meeting.cast().team(), form);
	}

	private Said after(Meeting meeting) {
		return meeting.afterCard(this.stage);
	}

	/** A message as it looks now. */
	private Said said(Meeting meeting, Said before) {
		return this.stage.slack()
			.messages(meeting.coachee())
			.stream()
			.filter((said) -> said.posted().equals(before.posted()))
			.findFirst()
			.orElseThrow();
	}

	private List<Said> reminders(Meeting meeting) {
		return this.stage.slack()
			.messages(meeting.coachee())
			.stream()
			.filter((said) -> said.text().contains(REMINDER))
			.toList();
	}

	private List<Row> rows(Meeting meeting) {
		return this.jdbc.sql("SELECT person, rating, comment FROM survey WHERE team_id = ? AND session_id = ?")
			.params(meeting.cast().team().value(), id(meeting).id())
			.query(Row.class)
			.list();
	}

	private int surveys(PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM survey WHERE team_id = ? AND person = ?")
			.params(person.team().value(), person.user())
			.query(Integer.class)
			.single();
	}

	/** The words the closing form asks in now. */
	private UUID asked(Meeting meeting) {
		return this.questions.single(meeting.cast().team(), Topic.CLOSING).wording().id();
	}

	private static Occasion about(Meeting meeting) {
		return Occasion.of(id(meeting));
	}

	private static SessionId id(Meeting meeting) {
		return meeting.session().id();
	}

}

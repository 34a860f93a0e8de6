package org.pandu.guide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import com.slack.api.model.block.InputBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.goal.ActionItems;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Enrolment;
import org.pandu.program.Kind;
import org.pandu.session.Absence;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
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
class ClosingIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Sessions sessions;

	@Autowired
	private ActionItems items;

	@Autowired
	private NoteTaking notes;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Enrolment enrolment;

	@Autowired
	private HomeVisits visits;

	@Autowired
	private Surveying surveying;

	private Meeting meeting;

	private PersonId coach;

	private SessionId session;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.coach = this.meeting.coach();
		this.session = this.meeting.session().id();
		this.stage.settle();
	}

	@Test
	void thePlanFormFollowsAtOnceAndSuggestsWhatIsDue() {
		Modal form = held().modal();
		assertThat(form.blocks()).filteredOn(InputBlock.class::isInstance).hasSizeLessThanOrEqualTo(4);
		assertThat(form.close()).isEqualTo("Nanti");
		// A supervisor's coaching is due after a month, at the hour the two usually meet:
		// 09.20, but for the break that begins at ten on Jakarta's clock in Jayapura.
		assertThat(fill(form).date("day")).contains(LocalDate.of(2027, 2, 11));
		assertThat(fill(form).time("time")).contains(LocalTime.of(9, 0));
	}

	@Test
	void aFormOpenedBeforeItNamedTheQuestionIsTaken() {
		Modal now = this.desk.click(this.coach, "guide.finish", this.session.subject()).modal();
		Modal old = new Modal(now.callbackId(), this.session.subject(), now.title(), now.submit(), now.close(),
				now.blocks());
		this.desk.send(this.coach, fill(old).choose("what", "HELD").choose("rating", "4"));
		assertThat(this.sessions.require(this.session).state()).isEqualTo(Session.State.HELD);
		assertThat(this.surveying.ownAnswer(this.coach, Occasion.of(this.session)).rating()).isEqualTo(4);
	}

	@Test
	void thePlanReachesTheCoachee() {
		this.desk.send(this.coach,
				fill(held().modal()).type("plan", "- Menyusun kerangka\n- Meminta masukan <!channel>")
					.type("note", "Perlu waktu lebih"));
		this.stage.settle();
		Said after = this.meeting.afterCard(this.stage);
		assertThat(after.text()).contains("terlaksana", "Rencana: 2 langkah").doesNotContain("kerangka", "waktu lebih");
		Reply read = this.desk.click(this.meeting.coachee(), Shown.of(after.message()).button("Ringkasan"));
		assertThat(Shown.of(read.modal()).text()).contains("Menyusun kerangka", "Meminta masukan <!channel>")
			.doesNotContain("Perlu waktu lebih");
		assertThat(this.notes.own(this.coach, this.session, Step.FOLLOW_UP).orElseThrow().text())
			.isEqualTo("Perlu waktu lebih");
	}

	@Test
	void theNextSessionIsScheduled() {
		this.desk.send(this.coach, fill(held().modal()));
		assertThat(this.sessions.ofPairing(this.meeting.pairing().id())).filteredOn(Session::isOpen)
			.singleElement()
			.satisfies((next) -> {
				assertThat(next.startsAt()).isEqualTo(Instant.parse("2027-02-11T02:00:00Z"));
				assertThat(next.slot().length()).isEqualTo(Duration.ofMinutes(60));
				assertThat(next.place()).isEqualTo("Ruang Nusantara");
			});
	}

	@Test
	void theNextSessionIsNotSuggestedForAWeekend() {
		this.stage.travel(Duration.ofDays(2));
		Meeting wednesday = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		this.stage.travel(Duration.ofHours(1));
		String subject = wednesday.session().id().subject();
		Filled finish = Filled.of(wednesday.cast().team(),
				this.desk.click(wednesday.coach(), "guide.finish", subject).modal());
		Modal form = this.desk.send(wednesday.coach(), finish.choose("what", "HELD")).modal();
		// A month after 13 January 2027 is a Saturday.
		assertThat(Filled.of(wednesday.cast().team(), form).date("day")).contains(LocalDate.of(2027, 2, 15));
	}

	@Test
	void aClashOffersOtherTimesAndNothingIsKeptBefore() {
		Modal form = held().modal();
		Session booked = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(3));
		Filled typed = fill(form).type("plan", "Satu langkah")
			.choose("day", booked.startsAt().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate())
			.choose("time", booked.startsAt().atZone(ZoneId.of("Asia/Jakarta")).toLocalTime());
		Reply asked = this.desk.send(this.coach, typed);
		assertThat(asked.asks()).isTrue();
		assertThat(Shown.of(asked.modal()).text()).contains("Anda sudah memiliki sesi lain",
				"Kam, 14 Jan 2027 08.00–09.00 WIB · Kam 10.00–11.00 WIT");
		assertThat(this.items.ofSession(this.session)).isEmpty();

		Reply done = this.desk.send(this.coach, typed.in(asked.modal()).chooseLast("other-time"));

		assertThat(done.isDone()).as(done.toString()).isTrue();
		assertThat(this.items.ofSession(this.session)).hasSize(1);
		assertThat(this.sessions.ofPairing(this.meeting.pairing().id())).filteredOn(Session::isOpen).hasSize(2);
	}

	@Test
	void aTimeOutsideWorkingHoursAsksOnTheClockTheFormWasOpenedWith() {
		Modal form = held().modal();
		Filled typed = fill(form).type("plan", "Satu langkah")
			.choose("day", LocalDate.of(2027, 2, 12))
			.choose("time", LocalTime.of(17, 0));
		this.enrolment.setOwn(this.coach, ZoneId.of("Asia/Makassar"), null);

		Reply asked = this.desk.send(this.coach, typed);

		assertThat(Shown.of(asked.modal()).text()).contains("Jum, 12 Feb 2027 17.00–18.00 WIB",
				"Jam kerja Anda pada hari Jumat");
		assertThat(this.desk.send(this.coach, typed.in(asked.modal()).chooseLast("other-time")).isDone()).isTrue();
		assertThat(this.sessions.ofPairing(this.meeting.pairing().id())).filteredOn(Session::isOpen)
			.singleElement()
			.satisfies((next) -> assertThat(next.startsAt()).isEqualTo(Instant.parse("2027-02-12T10:00:00Z")));
	}

	@Test
	void aDayNeedsATime() {
		Reply reply = this.desk.send(this.coach, fill(held().modal()).empty("time"));
		assertThat(reply.errors()).containsOnlyKeys("time");
		assertThat(this.desk.send(this.coach, fill(open()).empty("day")).errors()).containsOnlyKeys("day");
	}

	@Test
	void moreThanTenStepsAreTooMany() {
		Filled typed = fill(held().modal()).type("plan", "langkah\n".repeat(11)).empty("day").empty("time");
		assertThat(this.desk.send(this.coach, typed).errors()).containsOnlyKeys("plan");
	}

	@Test
	void thePlanMayWait() {
		held();
		this.stage.settle();
		assertThat(this.meeting.walkCard(this.stage).text()).contains("Rencana belum ditulis");
		assertThat(this.meeting.afterCard(this.stage).text()).contains("Rencana belum ditulis");
		this.visits.opened(this.coach);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.coach).orElseThrow()).contains("Rencana belum ditulis");
		this.stage.travel(Duration.ofDays(2));
		Reply form = this.desk.click(this.coach,
				Shown.of(this.meeting.walkCard(this.stage).message()).button("Tulis rencana"));
		this.desk.send(this.coach, fill(form.modal()).type("plan", "Satu langkah").empty("day").empty("time"));
		this.stage.settle();
		assertThat(this.meeting.walkCard(this.stage).text()).contains("Rencana tersimpan");
		assertThat(this.meeting.afterCard(this.stage).text()).contains("Rencana: 1 langkah");
		assertThat(this.stage.slack().home(this.coach).orElseThrow()).doesNotContain("Rencana belum ditulis");
	}

	@Test
	void thePlanIsWrittenOnceFromHoweverManyDevices() {
		Modal phone = held().modal();
		Modal laptop = open();
		this.desk.send(this.coach, fill(phone).type("plan", "Satu").empty("day").empty("time"));
		assertThat(this.desk.send(this.coach, fill(laptop).type("plan", "Satu").empty("day").empty("time")).errors())
			.isNotEmpty();
		assertThat(this.items.ofSession(this.session)).hasSize(1);
	}

	@Test
	void closingTwiceTakesEffectOnce() {
		Modal first = finishForm();
		Modal second = finishForm();
		this.desk.send(this.coach, fill(first));
		assertThat(this.desk.send(this.coach, fill(second)).modal().title()).isEqualTo("Tulis rencana");
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.meeting.coachee()))
			.filteredOn((said) -> said.text().contains("Sesi Anda dengan"))
			.hasSize(1);
		assertThat(this.desk.send(this.coach, fill(second).choose("what", "COACHEE")).errors()).isNotEmpty();
		assertThat(this.sessions.require(this.session).state()).isEqualTo(Session.State.HELD);
	}

	@ParameterizedTest
	@CsvSource({ "COACH,coach berhalangan hadir", "COACHEE,coachee berhalangan hadir", "BOTH,tidak ada yang hadir" })
	void theCardSaysWhoCouldNotCome(Absence absent, String said) {
		assertThat(this.desk.send(this.coach, fill(finishForm()).choose("what", absent.name())).isDone()).isTrue();
		this.stage.settle();
		Said card = this.stage.slack()
			.messages(this.coach)
			.stream()
			.filter((message) -> message.text().startsWith("*Sesi dengan"))
			.findFirst()
			.orElseThrow();
		assertThat(card.text()).contains(said);
		assertThat(card.actions()).isEmpty();
		assertThat(this.sessions.require(this.session).course().absent()).isEqualTo(absent);
		assertThat(this.stage.slack().messages(this.meeting.coachee()))
			.noneSatisfy((message) -> assertThat(message.text()).contains("Sesi Anda dengan"));
	}

	@Test
	void aSessionNobodyStartedCanBeClosedWithoutAnotherMessageToTheCoach() {
		Meeting missed = Meeting.scheduled(this.stage, this.scheduling, Kind.MENTORING, "id-ID");
		this.stage.travel(Duration.ofHours(2));
		int before = this.stage.slack().messages(missed.coach()).size();
		Reply form = this.desk.click(missed.coach(), "guide.finish", missed.session().id().subject());
		assertThat(Shown.of(form.modal()).text()).contains("mentor berhalangan hadir", "mentee berhalangan hadir");
		this.desk.send(missed.coach(), Filled.of(missed.cast().team(), form.modal()).choose("what", "HELD"));
		this.visits.opened(missed.coach());
		this.stage.settle();
		assertThat(this.stage.slack().messages(missed.coach())).hasSize(before);
		assertThat(this.stage.slack().home(missed.coach()).orElseThrow()).contains("Rencana belum ditulis");
	}

	@Test
	void bothCouldComeAndDidNotMeet() {
		Meeting missed = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		String subject = missed.session().id().subject();
		assertThat(this.desk.click(missed.coach(), "guide.finish", subject).told()).contains("Sesi ini baru");
		this.stage.travel(Duration.ofDays(2));
		Reply form = this.desk.click(missed.coach(), "guide.finish", subject);
		this.desk.send(missed.coach(), Filled.of(missed.cast().team(), form.modal()).choose("what", "NOT_MET"));
		Session closed = this.sessions.require(missed.session().id());
		assertThat(closed.state()).isEqualTo(Session.State.NOT_HELD);
		assertThat(closed.course().absent()).isNull();
	}

	@Test
	void onlyTheCoachCloses() {
		String subject = this.session.subject();
		assertThat(this.desk.click(this.meeting.coachee(), "guide.finish", subject).modalIfAny()).isEmpty();
		assertThat(this.desk.click(this.meeting.cast().admin(), "guide.finish", subject).modalIfAny()).isEmpty();
		held();
		assertThat(this.desk.click(this.meeting.coachee(), "guide.wrap-up", subject).modalIfAny()).isEmpty();
		assertThat(this.desk.send(this.meeting.coachee(), fill(open())).errors()).isNotEmpty();
	}

	@Test
	void whatWasAgreedOnIsKeptWhereThePairingHasEnded() {
		this.agreement.end(this.coach, this.meeting.pairing().id(), Pairing.Ending.COMPLETED);
		Modal form = held().modal();
		assertThat(form.blocks()).filteredOn(InputBlock.class::isInstance).hasSize(2);
		assertThat(this.desk.send(this.coach, fill(form).type("plan", "Satu langkah")).isDone()).isTrue();
		assertThat(this.items.ofSession(this.session)).hasSize(1);
	}

	private Modal finishForm() {
		return this.desk.click(this.coach, "guide.finish", this.session.subject()).modal();
	}

	private Reply held() {
		return this.desk.send(this.coach, fill(finishForm()));
	}

	private Modal open() {
		return this.desk.click(this.coach, "guide.wrap-up", this.session.subject()).modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.session.team(), form);
	}

}

package org.pandu.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.program.Kind;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.HomeVisits;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked when a pairing ends without a closing conversation.
 */
@PanduIntegrationTest
class LastSurveyIntegrationTests {

	/** 10 February 2027, 10:00 in Jakarta: the survey of January is closed. */
	private static final Instant END = Instant.parse("2027-02-10T03:00:00Z");

	private static final String ASKED = "Melihat kembali: Coaching dengan";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Surveying surveying;

	@Autowired
	private RawAnswers answers;

	@Autowired
	private HomeVisits visits;

	@Test
	void theCoacheeIsAskedOnceInOneTap() {
		Meeting meeting = held();
		this.stage.travelTo(END);
		end(meeting);
		Said card = only(meeting.coachee(), ASKED);
		assertThat(card.text()).contains("Seberapa memuaskan pendampingan ini secara keseluruhan?",
				"paling sedikit 5 orang");
		this.visits.opened(meeting.coachee());
		this.stage.settle();
		assertThat(this.stage.slack().home(meeting.coachee()).orElseThrow()).contains("Survei kepuasan*: Coaching");
		assertThat(messages(meeting.coach(), "Melihat kembali")).isEmpty();

		Shown.Button four = Shown.of(card.message()).button("4 Memuaskan");
		this.desk.click(meeting.coachee(), four);
		this.stage.settle();
		assertThat(only(meeting.coachee(), ASKED).text()).contains("Terima kasih").doesNotContain("4 Memuaskan");
		assertThat(this.surveying.ownAnswer(meeting.coachee(), about(meeting)).rating()).isEqualTo(4);
		assertThat(this.desk.click(meeting.coachee(), "survey.comment", four.value()).modal().callbackId())
			.isEqualTo("survey.comment");
		List<RawAnswers.OfSession> counted = new ArrayList<>();
		this.answers.afterSessions(meeting.cast().team(), END, END.plus(Duration.ofDays(1)), counted::add);
		assertThat(counted).singleElement().satisfies((answer) -> {
			assertThat(answer.rating()).isEqualTo(4);
			assertThat(answer.pairing()).isEqualTo(meeting.pairing().id().id());
			assertThat(answer.kind()).isEqualTo(Kind.COACHING);
		});
	}

	@Test
	void nobodyElseAnswersIt() {
		Meeting meeting = held();
		this.stage.travelTo(END);
		end(meeting);
		Shown.Button four = Shown.of(only(meeting.coachee(), ASKED).message()).button("4 Memuaskan");
		for (PersonId other : List.of(meeting.coach(), meeting.cast().admin())) {
			assertThat(this.desk.click(other, four).told()).contains("tidak dapat melakukan ini");
		}
		assertThat(this.surveying.standing(meeting.coachee(), about(meeting))).contains(Standing.WAITING);
	}

	@Test
	void oneReminderThenSilenceAndTheMessageSaysThatItClosed() {
		Meeting meeting = held();
		this.stage.travelTo(END);
		end(meeting);
		this.stage.travel(Duration.ofDays(7));
		only(meeting.coachee(), "Ini satu-satunya pengingat");
		int said = this.stage.slack().messages(meeting.coachee()).size();
		this.stage.travelTo(Instant.parse("2027-03-07T17:00:00Z"));
		assertThat(only(meeting.coachee(), ASKED).text()).contains("ditutup pada akhir hari Minggu, 7 Maret 2027")
			.doesNotContain("4 Memuaskan");
		this.stage.travel(Duration.ofDays(60));
		assertThat(this.stage.slack().messages(meeting.coachee())).hasSize(said);
	}

	@Test
	void whoeverWasAskedThisMonthIsNotAskedAgain() {
		Meeting meeting = held();
		this.stage.travelTo(Instant.parse("2027-01-31T03:00:00Z"));
		end(meeting);
		assertNotAsked(meeting);
	}

	@Test
	void whoeverWasAskedDaysBeforeInTheMonthBeforeIsNotAskedAgain() {
		this.stage.travelTo(Instant.parse("2027-01-29T03:00:00Z"));
		Meeting meeting = held();
		this.stage.travelTo(Instant.parse("2027-02-02T03:00:00Z"));
		end(meeting);
		assertNotAsked(meeting);
	}

	@Test
	void twoWhoNeverMetAreNotAsked() {
		Meeting meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		this.scheduling.cancel(meeting.coachee(), meeting.session().id(), "");
		this.stage.travelTo(END);
		end(meeting);
		assertNotAsked(meeting);
	}

	@Test
	void whoeverHasLeftIsNotAskedAndDoesNotCountAsAsked() {
		Meeting meeting = held();
		this.stage.travelTo(END);
		meeting.cast().closes(meeting.coachee());
		this.agreement.end(meeting.cast().admin(), meeting.pairing().id(), Pairing.Ending.STOPPED);
		assertNotAsked(meeting);
	}

	@Test
	void whoeverLeftDuringTheLastSessionIsNotAskedAboutItEither() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		meeting.cast().closes(meeting.coachee());
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		this.stage.settle();
		assertThat(this.surveying.standing(meeting.coachee(), Occasion.of(meeting.session().id()))).isEmpty();
	}

	private Meeting held() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		this.stage.settle();
		return meeting;
	}

	private void end(Meeting meeting) {
		this.agreement.end(meeting.coach(), meeting.pairing().id(), Pairing.Ending.COMPLETED);
		this.stage.settle();
	}

	private void assertNotAsked(Meeting meeting) {
		assertThat(this.surveying.standing(meeting.coachee(), about(meeting))).isEmpty();
		this.stage.travel(Duration.ofDays(10));
		assertThat(messages(meeting.coachee(), ASKED)).isEmpty();
	}

	private Said only(PersonId person, String text) {
		List<Said> found = messages(person, text);
		assertThat(found).as(text).hasSize(1);
		return found.getFirst();
	}

	private List<Said> messages(PersonId person, String text) {
		return this.stage.slack().messages(person).stream().filter((said) -> said.text().contains(text)).toList();
	}

	private static Occasion about(Meeting meeting) {
		return Occasion.of(meeting.pairing().id());
	}

}

package org.pandu.feedback.slack;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.feedback.About;
import org.pandu.feedback.Fields;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackGiving;
import org.pandu.feedback.FeedbackReading;
import org.pandu.feedback.NotOfThisPairing;
import org.pandu.feedback.Responding;
import org.pandu.feedback.Sbi;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalSetting;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
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
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The hint at words that judge, what feedback is linked to, and the thread of one answer
 * and one reply.
 */
@PanduIntegrationTest
class SbiInFullIntegrationTests {

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
	private GoalSetting setting;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private FeedbackReading reading;

	@Autowired
	private Responding responding;

	@Autowired
	private Agreement agreement;

	private Meeting meeting;

	private PersonId coach;

	private PersonId coachee;

	private Pairing pairing;

	@BeforeEach
	void pair() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "en-GB");

		this.coach = this.meeting.coach();
		this.coachee = this.meeting.coachee();
		this.pairing = this.meeting.pairing();
	}

	@Test
	void wordsThatJudgeAreHintedAtOnceAndThenTakenAsTheyAre() {
		Filled typed = filled("You always come late", "The team waits");
		Reply hinted = this.desk.send(this.coach, typed);
		assertThat(Shown.of(hinted.modal()).text())
			.contains("Before you give it, a small thought.", "“always”", "Which time do you mean?",
					"It is only a hint.")
			.doesNotContain("judgement of the person");
		assertThat(given()).as("nothing was given yet").isZero();
		Filled same = typed.in(hinted.modal());
		assertThat(same.text("behaviour-0")).contains("You always come late");
		assertThat(Shown.of(this.desk.send(this.coach, same).modal()).text()).contains("Your feedback was given");
		assertThat(given()).isEqualTo(1);
	}

	@Test
	void theHintCanBeHidden() {
		Filled typed = filled("You were lazy", "The team waits");
		Modal hinted = this.desk.send(this.coach, typed).modal();
		Filled shown = typed.in(hinted);
		Modal hidden = this.desk.click(this.coach, shown, FeedbackActions.HIDE_HINT, "").modal();
		assertThat(Shown.of(hidden).text()).doesNotContain("small thought", "“lazy”");
		Filled still = shown.in(hidden);
		assertThat(still.text("behaviour-0")).contains("You were lazy");
		assertThat(Shown.of(this.desk.send(this.coach, still).modal()).text()).contains("Your feedback was given");
	}

	@Test
	void anEmptyPartIsAskedForBeforeAnyHint() {
		Reply refused = this.desk.send(this.coach, filled("You always come late", "  "));
		assertThat(refused.errors()).containsOnlyKeys("impact-0");
	}

	@Test
	void plainWordsBringNoHint() {
		assertThat(Shown.of(this.desk.send(this.coach, filled("You said hello", "I smiled")).modal()).text())
			.contains("Your feedback was given");
	}

	@Test
	void itIsLinkedToASessionAndAGoalAndBothReadIt() {
		Goal goal = this.setting.set(this.coach, this.pairing.id(), GoalDraft.of("Memimpin rapat\ntanpa bantuan",
				this.meeting.session().startsAt().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(60), "due"));
		assertThat(Shown.of(form()).text()).as("no session took place yet")
			.contains("About which goal")
			.doesNotContain("About which session");
		Session held = held();
		Filled typed = filled("You asked twice", "I found it myself")
			.choose(FormSubject.sessionField(this.pairing.id()), held.id().subject())
			.choose(FormSubject.goalField(this.pairing.id()), goal.id().subject());
		this.desk.send(this.coach, typed);
		Feedback given = this.reading.page(this.coach, this.pairing.id(), 0).entries().getFirst();
		assertThat(given.about()).isEqualTo(new About(held.id().id(), goal.id().id()));
		for (PersonId reader : new PersonId[] { this.coachee, this.coach }) {
			assertThat(Shown.of(read(reader, given)).text()).contains("Memimpin rapat tanpa bantuan", "2027");
		}
	}

	@Test
	void aDraftKeepsItsLinks() {
		Session held = held();
		Filled typed = filled("You asked twice", "I found it").choose(FormSubject.sessionField(this.pairing.id()),
				held.id().subject());
		this.desk.click(this.coach, typed, FeedbackActions.KEEP, "");
		Filled again = Filled.of(this.pairing.id().team(), form());
		assertThat(again.option(FormSubject.sessionField(this.pairing.id()))).contains(held.id().subject());
		this.desk.click(this.coach, again.choose(FormSubject.sessionField(this.pairing.id()), FormSubject.NOTHING),
				FeedbackActions.KEEP, "");
		assertThat(Filled.of(this.pairing.id().team(), form()).option(FormSubject.sessionField(this.pairing.id())))
			.isEmpty();
	}

	@Test
	void nothingOfAnotherPairingCanBeLinked() {
		Session held = held();
		PersonId other = this.meeting.cast().enrol("Eka", Level.MUDA);
		Pairing second = this.meeting.cast().pair(Kind.COACHING, this.coach, other);
		Sbi words = new Sbi("Rapat", "Bertanya", "Jelas");
		assertThatExceptionOfType(NotOfThisPairing.class).isThrownBy(() -> this.giving.give(this.coach, second.id(),
				words.about(new About(held.id().id(), null)), 0, FIELDS));
		assertThatExceptionOfType(NotOfThisPairing.class).isThrownBy(() -> this.giving.give(this.coach, second.id(),
				words.about(new About(null, UUID.randomUUID())), 0, FIELDS));
	}

	@Test
	void theThreadIsOneAnswerAndOneReply() {
		Feedback given = this.giving.give(this.coach, this.pairing.id(), new Sbi("Rapat", "Bertanya", "Jelas"), 0,
				FIELDS);
		assertThat(Shown.of(read(this.coach, given)).labels()).isEmpty();
		this.responding.answer(this.coachee, given.id(), "I will try", "answer");
		Modal answered = read(this.coach, given);
		Modal form = this.desk.click(this.coach, answered, Shown.of(answered).button("Reply")).modal();
		assertThat(Shown.of(form).text()).contains("Bertanya", "I will try");
		assertThat(this.desk.send(this.coach, Filled.of(this.pairing.id().team(), form).type(ReplyForm.REPLY, " "))
			.errors()).containsOnlyKeys(ReplyForm.REPLY);
		Reply replied = this.desk.send(this.coach,
				Filled.of(this.pairing.id().team(), form).type(ReplyForm.REPLY, "Saya menunggu ceritanya"));
		assertThat(Shown.of(replied.modal()).text()).contains("Reply\nSaya menunggu ceritanya");
		assertThat(Shown.of(replied.modal()).labels()).isEmpty();
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.coachee)).last()
			.satisfies((said) -> assertThat(said.text()).contains("membalas jawaban Anda").doesNotContain("menunggu"));
		assertThat(Shown.of(read(this.coachee, given)).text()).contains("Balasan\nSaya menunggu ceritanya", "dibalas");
		Modal stale = this.desk.click(this.coach, answered, Shown.of(answered).button("Reply")).modal();
		assertThat(stale.submit()).isNull();
	}

	@Test
	void nobodyRepliesAfterThePairingsEnd() {
		Feedback given = this.giving.give(this.coach, this.pairing.id(), new Sbi("Rapat", "Bertanya", "Jelas"), 0,
				FIELDS);
		this.responding.answer(this.coachee, given.id(), "I will try", "answer");
		this.agreement.end(this.coach, this.pairing.id(), Pairing.Ending.COMPLETED);
		assertThat(Shown.of(read(this.coach, given)).labels()).isEmpty();
		assertThat(Shown.of(read(this.coach, given)).text()).contains("I will try");
	}

	@Test
	void itStandsInThePairingsMenuToo() {
		Modal menu = this.desk.click(this.coach, "pairing.manage", this.pairing.id().subject()).modal();
		Modal list = this.desk.click(this.coach, menu, Shown.of(menu).button("Feedback")).modal();
		assertThat(Shown.of(list).text()).contains("No feedback yet");
	}

	private Session held() {
		this.stage.travelTo(this.meeting.session().startsAt());
		this.running.start(this.coach, this.meeting.session().id());
		return this.running.close(this.coach, this.meeting.session().id(), true, null);
	}

	private Modal form() {
		return this.desk.click(this.coach, FeedbackActions.GIVE, this.pairing.id().subject()).modal();
	}

	private Filled filled(String behaviour, String impact) {
		return Filled.of(this.pairing.id().team(), form())
			.type("situation-0", "In the meeting")
			.type("behaviour-0", behaviour)
			.type("impact-0", impact);
	}

	private Modal read(PersonId reader, Feedback feedback) {
		return this.desk.click(reader, FeedbackActions.READ, feedback.id().subject()).modal();
	}

	private int given() {
		return this.reading.page(this.coach, this.pairing.id(), 0).entries().size();
	}

}

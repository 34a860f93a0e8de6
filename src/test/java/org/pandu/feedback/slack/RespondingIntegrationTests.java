package org.pandu.feedback.slack;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.feedback.FeedbackGiving;
import org.pandu.feedback.Fields;
import org.pandu.feedback.Sbi;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.Confirmed;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rani has given Dana feedback.
 */
@PanduIntegrationTest
class RespondingIntegrationTests {

	private static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private Agreement agreement;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	private Cast cast;

	private PersonId rani;

	private PersonId dana;

	private Pairing pairing;

	private int before;

	private Modal read;

	@BeforeEach
	void feedbackWasGivenAndIsRead() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
		this.before = this.stage.slack().messages(this.rani).size();
		give(this.rani, "Rapat");
		this.read = this.desk.click(this.dana, Shown.of(received().message()).button("Read")).modal();
		this.stage.settle();
	}

	@Test
	void readingChangesTheReceiversCardAndTellsTheGiverNothing() {
		assertThat(Shown.of(this.read).labels()).containsExactly("Say thanks", "Answer", "Talk about it next time");
		assertThat(received().text()).contains("Read").doesNotContain("Not read yet");
		assertThat(Shown.of(received().message()).button("Read").primary()).isFalse();
		assertThat(toRani()).isEmpty();
		assertThat(Shown.of(list(this.rani)).text()).contains("Umpan balik Anda untuk <@UDANA>", "Sudah dibaca");
	}

	@Test
	void oneCardTellsTheGiverAllThatComesBack() {
		Modal thanked = click(this.read, "Say thanks").modal();
		assertThat(Shown.of(thanked).labels()).containsExactly("Answer", "Talk about it next time");
		assertThat(toRani()).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("<@UDANA> berterima kasih", "Disampaikan: Senin",
					"Sudah dibaca · terima kasih disampaikan"));

		Modal form = click(thanked, "Answer").modal();
		assertThat(Shown.of(form).text()).contains("Rapat", "Only you and <@URANI>");
		Reply answered = this.desk.send(this.dana,
				Filled.of(this.cast.team(), form).type("answer", "Saya akan <!here> mencobanya"));
		this.stage.settle();
		assertThat(Shown.of(answered.modal()).text()).contains("Saya akan <!here> mencobanya");
		assertThat(toRani()).singleElement().satisfies((card) -> {
			assertThat(card.text()).contains("<@UDANA> menjawab", "terima kasih disampaikan · dijawab")
				.doesNotContain("mencobanya");
			assertThat(card.message().fallback()).isEqualTo("Dana menjawab umpan balik Anda.");
		});
		Reply opened = this.desk.click(this.rani, Shown.of(toRani().getFirst().message()).button("Baca"));
		assertThat(Shown.of(opened.modal()).text()).contains("Rapat", "Jawaban\nSaya akan <!here> mencobanya");
		assertThat(Shown.of(opened.modal()).labels()).as("the giver replies, once").containsExactly("Balas");
		assertThat(this.stage.slack().messages(this.cast.team()))
			.noneMatch((said) -> said.message().toString().contains("mencobanya"));
	}

	@Test
	void aSecondClickOnThanksAndAStaleModalChangeNothing() {
		click(this.read, "Say thanks");
		int changes = toRani().getFirst().changes();
		Reply again = click(this.read, "Say thanks");
		assertThat(Shown.of(again.modal()).text()).contains("thanked for");
		assertThat(toRani()).singleElement().satisfies((card) -> assertThat(card.changes()).isEqualTo(changes));
	}

	@Test
	void aSecondAnswerIsRefusedAndStaysTyped() {
		Modal one = click(this.read, "Answer").modal();
		Modal other = click(this.read, "Answer").modal();
		this.desk.send(this.dana, Filled.of(this.cast.team(), one).type("answer", "Pertama"));
		Reply refused = this.desk.send(this.dana, Filled.of(this.cast.team(), other).type("answer", "Kedua"));
		assertThat(refused.errors().values()).singleElement().asString().contains("answered this feedback already");
		Reply stale = click(this.read, "Answer");
		assertThat(Shown.of(stale.modal()).text()).contains("Pertama");
		assertThat(stale.modal().submit()).isNull();
	}

	@Test
	void anEmptyAnswerIsRefusedAtItsField() {
		Modal form = click(this.read, "Answer").modal();
		assertThat(this.desk.send(this.dana, Filled.of(this.cast.team(), form).type("answer", " ")).errors())
			.containsEntry("answer", "This part is needed.");
	}

	@Test
	void nobodyElseReadsOrRespondsWhateverTheirPayloadClaims() {
		PersonId eve = this.cast.enrol("Eve", Level.MUDA);
		for (PersonId other : List.of(eve, this.cast.admin())) {
			for (String action : List.of(FeedbackActions.READ, FeedbackActions.THANK, FeedbackActions.TALK)) {
				Reply reply = this.desk.click(other, action, this.read.subject());
				assertThat(reply.modalIfAny()).as(action).isEmpty();
				assertThat(reply.told()).as(action).contains("tidak dapat melakukan ini");
			}
		}
		assertThat(this.desk.click(this.rani, FeedbackActions.THANK, this.read.subject()).told())
			.contains("Hanya penerima");
	}

	@Test
	void whatIsToBeTalkedAboutStandsInBothBriefsUntilTheSession() {
		Session next = schedule();
		assertThat(brief(this.rani, next)).doesNotContain("untuk dibicarakan");
		Modal asked = click(this.read, "Talk about it next time").modal();
		assertThat(Shown.of(asked).labels()).containsExactly("Say thanks", "Answer");
		assertThat(toRani().getLast().text()).contains("ingin membicarakan umpan balik Anda");
		assertThat(brief(this.rani, next)).contains("Umpan balik untuk dibicarakan", "Umpan balik Anda untuk <@UDANA>")
			.doesNotContain("Rapat");
		assertThat(brief(this.dana, next)).contains("Feedback to talk about", "Feedback from <@URANI>");

		this.stage.travelTo(next.startsAt().minus(Duration.ofHours(24)));
		assertThat(this.stage.slack().messages(this.dana))
			.anySatisfy((said) -> assertThat(said.text()).contains("1 feedback to talk about").doesNotContain("Rapat"));
		this.stage.travelTo(next.startsAt());
		this.running.start(this.rani, next.id());
		this.running.close(this.rani, next.id(), true, null);
		this.stage.settle();
		assertThat(Shown.of(list(this.dana)).text()).contains("its session took place");
		assertThat(brief(this.rani, schedule())).doesNotContain("untuk dibicarakan");
	}

	@Test
	void afterThePairingsEndItIsReadOnly() {
		this.agreement.end(this.rani, this.pairing.id(), Pairing.Ending.COMPLETED);
		assertThat(this.desk.click(this.dana, this.read, Shown.of(this.read).button("Say thanks")).told())
			.contains("has ended");
		Modal again = this.desk.click(this.dana, FeedbackActions.READ, this.read.subject()).modal();
		assertThat(Shown.of(again).text()).contains("Rapat");
		assertThat(Shown.of(again).labels()).isEmpty();
		assertThat(Shown.of(list(this.dana)).labels()).containsExactly("Read");
	}

	@Test
	void theListIsPagedTheNewestFirst() {
		this.stage.travel(Duration.ofMinutes(1));
		for (int i = 0; i < 20; i++) {
			this.giving.give(this.dana, this.pairing.id(), new Sbi("Nomor", "Nomor", "Nomor"), 0, FIELDS);
		}
		Modal first = list(this.dana);
		assertThat(Shown.of(first).labels()).startsWith("Give feedback", "Read").endsWith("Read", "Older").hasSize(22);
		assertThat(Shown.of(first).text()).doesNotContain("Feedback from <@URANI>");
		Modal second = this.desk.click(this.dana, first, Shown.of(first).button("Older")).modal();
		assertThat(Shown.of(second).labels()).containsExactly("Give feedback", "Read", "Newer");
		assertThat(Shown.of(second).text()).contains("Feedback from <@URANI>");
		Modal back = this.desk.click(this.dana, second, Shown.of(second).button("Newer")).modal();
		assertThat(Shown.of(back).labels()).hasSize(22);
	}

	@Test
	void theListLeadsToTheFormAndTheFormToTheList() {
		Modal list = list(this.dana);
		Modal form = this.desk.click(this.dana, list, Shown.of(list).button("Give feedback")).modal();
		assertThat(form.submit()).isEqualTo("Give");
		Modal over = this.desk.click(this.dana, form, Shown.of(form).button("Earlier feedback")).modal();
		assertThat(Shown.of(over).labels()).containsExactly("Read");
	}

	@Test
	void theListOffersThePersonsOtherPairings() {
		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		Pairing mentoring = this.cast.pair(Kind.MENTORING, budi, this.dana);
		Modal list = list(this.dana);
		Modal other = this.desk
			.click(this.dana, Filled.of(this.cast.team(), list), FeedbackActions.LIST_OTHER, mentoring.id().subject())
			.modal();
		assertThat(Shown.of(other).text()).contains("*Mentoring with <@UBUDI>*", "No feedback yet");
		PersonId eve = this.cast.enrol("Eve", Level.MUDA);
		assertThat(this.desk.click(eve, FeedbackActions.LIST, ListPlace.of(this.pairing.id()).written()).modalIfAny())
			.isEmpty();
	}

	private void give(PersonId giver, String words) {
		this.giving.give(giver, this.pairing.id(), new Sbi(words, words, words), 0, FIELDS);
		this.stage.settle();
	}

	private Reply click(Modal modal, String label) {
		Reply reply = this.desk.click(this.dana, modal, Shown.of(modal).button(label));
		this.stage.settle();
		return reply;
	}

	private Modal list(PersonId person) {
		return this.desk.click(person, FeedbackActions.LIST, ListPlace.of(this.pairing.id()).written()).modal();
	}

	private String brief(PersonId person, Session session) {
		return Shown.of(this.desk.click(person, "session.brief", session.id().subject()).modal()).text();
	}

	private Session schedule() {
		Slot slot = Slot.of(this.stage.clock().instant().plus(Duration.ofDays(3)), ZoneId.of("Asia/Jakarta"),
				Duration.ofMinutes(60));
		return this.scheduling.schedule(this.rani, this.pairing.id(),
				new SessionScheduling.Appointment(slot, "", "", Confirmed.EVERYTHING),
				new SessionScheduling.Fields("pairing", "day", "time", "length", "place", "line"));
	}

	private Said received() {
		return this.stage.slack()
			.messages(this.dana)
			.stream()
			.filter((said) -> said.text().contains("gave you feedback"))
			.findFirst()
			.orElseThrow();
	}

	/** What was said to Rani since the two were paired. */
	private List<Said> toRani() {
		List<Said> all = this.stage.slack().messages(this.rani);
		return all.subList(this.before, all.size());
	}

}
